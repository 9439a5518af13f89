-- Templates of an organisation's own: what a model is asked for, with what has to be filled in. Each save is a version, and
-- versions never change, so that a text that was written can say by which.
create table write_templates (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  version integer not null check (version > 0),
  created_at timestamptz not null,
  primary key (org_id, id)
);

create table write_template_versions (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  template_id uuid not null,
  version integer not null check (version > 0),
  name text not null,
  prompt text not null,
  variables jsonb not null,
  restored_from integer,
  author_id uuid,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, template_id, version),
  foreign key (org_id, template_id) references write_templates (org_id, id) on delete cascade
);
