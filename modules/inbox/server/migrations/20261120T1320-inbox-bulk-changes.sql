-- A change of many conversations, kept until it cannot be undone any more.
create table bulk_changes (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  user_id uuid not null,
  created_at timestamptz not null,
  primary key (org_id, id)
);

-- What one of them had and got, no more than what was changed.
create table bulk_change_items (
  org_id uuid not null default app.current_org(),
  bulk_id uuid not null,
  conversation_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  primary key (org_id, bulk_id, conversation_id),
  foreign key (org_id, bulk_id) references bulk_changes (org_id, id) on delete cascade,
  foreign key (org_id, conversation_id) references conversations (org_id, id)
);
create index bulk_change_items_of_conversation on bulk_change_items (org_id, conversation_id);

alter table notifications add column count integer not null default 1;
