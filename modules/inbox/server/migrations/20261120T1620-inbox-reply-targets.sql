-- Within how many minutes of working time people answer who waits for one; null is no target.
create table reply_targets (
  org_id uuid not null default app.current_org(),
  first_minutes integer check (first_minutes > 0),
  next_minutes integer check (next_minutes > 0),
  -- The share of a target after which people are told that it comes near.
  alert_percent integer not null check (alert_percent between 1 and 99),
  primary key (org_id)
);

-- What differs in one team's conversations; null is as everywhere.
create table team_reply_targets (
  org_id uuid not null default app.current_org(),
  team_id uuid not null,
  first_minutes integer check (first_minutes > 0),
  next_minutes integer check (next_minutes > 0),
  primary key (org_id, team_id),
  foreign key (org_id, team_id) references teams (org_id, id) on delete cascade
);

-- Since when a person is waited for, whatever the targets; it stays while the conversation is put aside.
alter table conversations add column awaits_since timestamptz;
-- What follows from it and from targets and hours: when the reply is due, when that is near, who is told next and when.
alter table conversations add column reply_due_at timestamptz;
alter table conversations add column reply_soon_at timestamptz;
alter table conversations add column reply_alert_at timestamptz;
-- How often people were told (1: it is near, 2: it is missed), and of which waiting.
alter table conversations add column reply_alerts smallint not null default 0;
alter table conversations add column reply_alerts_of timestamptz;
alter table conversations add column replies_in_time integer not null default 0;
alter table conversations add column replies_late integer not null default 0;
update conversations set awaits_since = last_activity_at where status = 'handed_over';

create index conversations_due on conversations (org_id, reply_due_at, id) where reply_due_at is not null;
create index conversations_alerting on conversations (reply_alert_at) where reply_alert_at is not null;

create function resolver.orgs_with_reply_alerts(argument text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct c.org_id from public.conversations c where c.reply_alert_at <= argument::timestamptz
$$;
