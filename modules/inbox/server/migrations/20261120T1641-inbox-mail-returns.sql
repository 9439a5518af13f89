alter table message_mails drop constraint message_mails_delivery_check;
alter table message_mails add constraint message_mails_delivery_check
  check (delivery in ('sending', 'sent', 'caught', 'failed', 'bounced', 'complained'));
-- What the code of the server says; and since when and why nothing is sent to the address, where that is the reason.
alter table message_mails add column delivery_cause text;
alter table message_mails add column suppressed_cause text;
alter table message_mails add column suppressed_at timestamptz;
