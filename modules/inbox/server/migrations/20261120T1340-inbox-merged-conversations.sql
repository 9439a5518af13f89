-- A merged conversation is read in another one; its messages stay its own, so that its visitor sees no other's.
alter table conversations add column merged_into uuid check (merged_into <> id);
alter table conversations add foreign key (org_id, merged_into) references conversations (org_id, id);
create index conversations_merged on conversations (org_id, merged_into) where merged_into is not null;

-- What undoing a merge needs beyond the messages, which never moved.
create table conversation_merges (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  conversation_id uuid not null,
  merged_id uuid not null,
  member_id uuid not null,
  tags_added text[] not null,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, merged_id),
  foreign key (org_id, conversation_id) references conversations (org_id, id) on delete cascade,
  foreign key (org_id, merged_id) references conversations (org_id, id) on delete cascade
);
create index conversation_merges_into on conversation_merges (org_id, conversation_id);
