-- At which stage a contact seems to stand, by what they wrote in one conversation. It moves nobody.
create table contact_classes (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  contact_id uuid not null,
  -- Of the inbox, which has one class of a conversation at a time.
  conversation_id uuid not null,
  -- What was proposed last; another one with each new proposal.
  proposal_id uuid not null,
  -- Null where not enough was said yet.
  stage text check (stage in ('new', 'qualified', 'won', 'lost')),
  from_stage text,
  reasons jsonb not null,
  engine text not null,
  at timestamptz not null,
  -- What a member made of it.
  outcome text check (outcome in ('applied', 'dismissed')),
  settled_by uuid,
  settled_at timestamptz,
  primary key (org_id, id),
  unique (org_id, conversation_id),
  foreign key (org_id, contact_id) references contacts (org_id, id)
);
create index contact_classes_of_contact on contact_classes (org_id, contact_id, at desc);
