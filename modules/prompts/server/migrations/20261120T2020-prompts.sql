-- What an organisation says in place of the prompts that the program brings. Versions are numbered without gaps from 1
-- and never change; the newest is in force.
create table prompt_versions (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  name text not null,
  version integer not null check (version > 0),
  -- Null: as the program brings it, whatever that comes to be.
  text text,
  restored_from integer,
  author_id uuid,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, name, version)
);
