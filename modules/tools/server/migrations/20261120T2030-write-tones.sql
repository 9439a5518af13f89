-- How an organisation sounds: a name, and texts of its own that show it.
create table write_tones (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  name text not null,
  examples jsonb not null,
  revision integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org_id, id)
);
