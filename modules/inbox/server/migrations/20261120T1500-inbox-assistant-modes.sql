-- How the organisation's assistant works; without a row it answers by itself.
create table assistant_settings (
  org_id uuid not null default app.current_org(),
  mode text not null check (mode in ('off', 'suggest', 'automatic')),
  primary key (org_id)
);

-- An answer that waits for a member's word, and what became of it.
create table reply_drafts (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  decision_id uuid not null,
  text text not null,
  language text,
  evidence jsonb not null,
  -- Null while it waits or has expired: it waits as long as its conversation names it.
  outcome text check (outcome in ('approved', 'edited', 'refused')),
  settled_by uuid,
  settled_at timestamptz,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, decision_id),
  foreign key (org_id, conversation_id) references conversations (org_id, id),
  foreign key (org_id, decision_id) references decisions (org_id, id)
);
create index reply_drafts_of_conversation on reply_drafts (org_id, conversation_id);

-- The draft that waits; the next public message lets go of it.
alter table conversations add column draft_id uuid;
