-- Conversations whose answers follow by mail, once the owner of the address has clicked.
create table follow_ups (
  org_id uuid not null default app.current_org(),
  conversation_id uuid not null,
  address text not null,
  -- Addresses that were given one after the other: a stranger's chat is no way to write to many.
  tries integer not null default 1,
  -- Message-IDs of what was mailed, the oldest first.
  reference_ids text[] not null default '{}',
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  stopped_at timestamptz,
  primary key (org_id, conversation_id),
  foreign key (org_id, conversation_id) references conversations (org_id, id)
);
create index follow_ups_unproved on follow_ups (org_id, address, asked_at) where confirmed_at is null;
