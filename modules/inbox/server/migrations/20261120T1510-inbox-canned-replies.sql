-- Texts that members use again and again: one member's own, or shared with all.
create table canned_replies (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  owner_id uuid not null,
  shared boolean not null,
  title text not null,
  folder text,
  text text not null,
  uses integer not null default 0,
  created_at timestamptz not null,
  primary key (org_id, id)
);
create index canned_replies_of_member on canned_replies (org_id, owner_id);

-- Series of actions under a name, run at once.
create table macros (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  owner_id uuid not null,
  shared boolean not null,
  name text not null,
  -- The digit that runs it in an open conversation.
  key integer check (key between 1 and 9),
  actions jsonb not null,
  uses integer not null default 0,
  created_at timestamptz not null,
  primary key (org_id, id)
);
create index macros_of_member on macros (org_id, owner_id);
