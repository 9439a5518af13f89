-- A conversation that was split off; for its visitor it is still the thread out of which it was taken, whose row numbers the
-- messages of all its parts.
alter table conversations add column thread_id uuid check (thread_id <> id);
alter table conversations add foreign key (org_id, thread_id) references conversations (org_id, id);
create index conversations_parted on conversations (org_id, thread_id) where thread_id is not null;

-- What was taken out of which conversation, and what undoing it needs beyond the messages.
create table conversation_splits (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  conversation_id uuid not null,
  part_id uuid not null,
  member_id uuid not null,
  client_id text not null,
  -- What the request asked for: under the same client_id only the same is asked again.
  asked jsonb not null,
  moved integer not null,
  -- How the part began: whoever changed that since meant it.
  part_status text not null,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, part_id),
  unique (org_id, conversation_id, client_id),
  foreign key (org_id, conversation_id) references conversations (org_id, id) on delete cascade,
  foreign key (org_id, part_id) references conversations (org_id, id) on delete cascade
);
