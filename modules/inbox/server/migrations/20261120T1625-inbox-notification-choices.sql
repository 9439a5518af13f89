-- What one member wants to be told and how; without a row, the usual.
create table notification_choices (
  org_id uuid not null default app.current_org(),
  user_id uuid not null,
  -- { "mentioned": { "page": true, "mail": "now" } }, what the member has chosen; other kinds are as usual
  kinds jsonb not null,
  digest text not null check (digest in ('never', 'hourly', 'daily')),
  digest_hour smallint not null check (digest_hour between 0 and 23),
  -- Of the member; null is the organisation's.
  time_zone text,
  working_days_only boolean not null,
  primary key (org_id, user_id)
);

-- What was decided by these choices when the notification was left.
alter table notifications add column on_page boolean not null default true;
alter table notifications add column mail text check (mail in ('now', 'digest'));
alter table notifications add column mailed_at timestamptz;
create index notifications_for_digest on notifications (created_at)
  where mail = 'digest' and mailed_at is null and read_at is null;

create function resolver.orgs_with_digests(created_after text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct n.org_id from public.notifications n
  where n.mail = 'digest' and n.mailed_at is null and n.read_at is null and n.created_at > created_after::timestamptz
$$;
