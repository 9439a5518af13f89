-- Whether the domain in From stands by a mail that came; null for what leaves, and for what came before this was asked.
alter table message_mails add column origin jsonb;
