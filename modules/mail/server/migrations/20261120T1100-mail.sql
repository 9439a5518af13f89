-- Mails that an organisation sends: an intent first, then what became of it.
create table mail_messages (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  purpose text not null,
  -- With the purpose, what this mail is about: asking twice for the same one writes it once.
  ref text,
  to_address text not null,
  to_name text,
  from_address text not null,
  from_name text,
  subject text not null,
  -- Sealed JSON: text, HTML. Null 30 days after it was written.
  body text,
  in_reply_to text,
  reference_ids text[] not null,
  attachment_ids uuid[] not null,
  automatic boolean not null,
  status text not null check (status in ('queued', 'sending', 'sent', 'failed', 'caught')),
  attempts integer not null,
  next_attempt_at timestamptz not null,
  lease_owner uuid,
  lease_until timestamptz,
  error text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (org_id, id)
);
create unique index mail_messages_once on mail_messages (org_id, purpose, ref) where ref is not null;
create index mail_messages_due on mail_messages (next_attempt_at) where status in ('queued', 'sending');
create index mail_messages_caught on mail_messages (org_id, created_at desc, id desc) where status = 'caught';
create index mail_messages_with_body on mail_messages (created_at) where body is not null;

-- table without organisation: mails about somebody's account (verification, password reset, invitation)
create table installation_mails (
  id uuid primary key,
  purpose text not null,
  ref text,
  to_address text not null,
  to_name text,
  from_address text not null,
  from_name text,
  subject text not null,
  body text,
  in_reply_to text,
  reference_ids text[] not null,
  attachment_ids uuid[] not null,
  automatic boolean not null,
  status text not null check (status in ('queued', 'sending', 'sent', 'failed', 'caught')),
  attempts integer not null,
  next_attempt_at timestamptz not null,
  lease_owner uuid,
  lease_until timestamptz,
  error text,
  created_at timestamptz not null,
  settled_at timestamptz
);
create unique index installation_mails_once on installation_mails (purpose, ref) where ref is not null;
create index installation_mails_due on installation_mails (next_attempt_at) where status in ('queued', 'sending');
create index installation_mails_caught on installation_mails (created_at desc, id desc) where status = 'caught';
create index installation_mails_with_body on installation_mails (created_at) where body is not null;

-- Organisations with mail that should have left by an instant and that nobody is sending.
create function resolver.orgs_with_due_mail(due_at text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct m.org_id from public.mail_messages m
  where m.status in ('queued', 'sending') and m.next_attempt_at <= due_at::timestamptz
    and (m.lease_until is null or m.lease_until <= due_at::timestamptz)
$$;

create function resolver.orgs_with_old_mail(written_before text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct m.org_id from public.mail_messages m
  where m.body is not null and m.created_at < written_before::timestamptz
$$;
