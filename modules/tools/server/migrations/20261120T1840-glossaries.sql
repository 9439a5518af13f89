-- Terms that translations follow: one pair of languages each. The terms are read and written together, so they are one value.
create table glossaries (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  name text not null,
  source_language text not null check (source_language ~ '^[a-z]{2}$'),
  target_language text not null check (target_language ~ '^[a-z]{2}$'),
  inflect boolean not null,
  terms jsonb not null default '[]',
  revision integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (org_id, id)
);
