-- Mails as they arrived, journalled before their senders are told that we have them.
create table inbound_mails (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  channel_id uuid not null,
  -- The same for the same bytes to the same address: a sender that did not hear our answer sends again.
  delivery_key text not null,
  recipient text not null,
  envelope_from text not null,
  remote_address text not null,
  -- The bytes; null when they are forgotten.
  raw_file_id uuid,
  status text not null check (status in ('waiting', 'read', 'duplicate', 'failed')),
  -- What it became.
  message_id uuid,
  attempts integer not null default 0,
  lease_owner uuid,
  lease_until timestamptz,
  received_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, delivery_key)
);
create index inbound_mails_waiting on inbound_mails (org_id, channel_id, received_at, id) where status = 'waiting';
create index inbound_mails_overdue on inbound_mails (received_at) where status = 'waiting';
create index inbound_mails_with_bytes on inbound_mails (received_at) where raw_file_id is not null;
create index inbound_mails_by_message on inbound_mails (org_id, message_id);

-- Which mail a message is, so that answers find their conversation.
create table mail_links (
  org_id uuid not null default app.current_org(),
  message_id uuid not null,
  direction text not null check (direction in ('in', 'out')),
  -- Its Message-ID without brackets; null for a mail without.
  header_id text,
  -- The identifiers that an answer to it names, the oldest first and its own last.
  reference_ids text[] not null,
  -- Address of the other side, in lower case.
  correspondent text not null,
  -- Where answers go, which the mail may say, and the name that goes with it.
  answer_to text not null,
  answer_to_name text not null,
  -- Without prefixes, for mails that lost their identifiers on the way.
  subject text not null,
  subject_key text not null,
  -- What makes two mails the same mail, however they came.
  fingerprint text,
  automatic boolean not null,
  created_at timestamptz not null,
  primary key (org_id, message_id)
);
create index mail_links_by_header on mail_links (org_id, header_id);
create index mail_links_by_correspondent on mail_links (org_id, correspondent, created_at desc);

create function resolver.orgs_with_unread_mail(argument text) returns table (org_id uuid, channel_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct m.org_id, m.channel_id from public.inbound_mails m
  where m.status = 'waiting' and m.received_at <= argument::timestamptz
    and (m.lease_until is null or m.lease_until <= argument::timestamptz)
$$;

create function resolver.orgs_with_old_raw_mail(argument text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct m.org_id from public.inbound_mails m
  where m.raw_file_id is not null and m.status <> 'waiting' and m.received_at < argument::timestamptz
$$;
