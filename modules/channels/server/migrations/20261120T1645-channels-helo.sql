-- What the connection called itself; reports have no sender, and their domain is its own.
alter table inbound_mails add column helo text not null default '';
