create table teams (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  name text not null,
  created_at timestamptz not null,
  primary key (org_id, id)
);

create table team_members (
  org_id uuid not null default app.current_org(),
  team_id uuid not null,
  user_id uuid not null,
  -- Those in which this member answers; none is all.
  languages text[] not null,
  -- Whose turn it is: the one for whom this is longest ago.
  last_assigned_at timestamptz,
  primary key (org_id, team_id, user_id),
  foreign key (org_id, team_id) references teams (org_id, id) on delete cascade
);

-- Who gets a conversation that nobody has; the first rule that fits counts.
create table assignment_rules (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  position integer not null,
  name text not null,
  enabled boolean not null,
  event text not null check (event in ('opened', 'handed_over')),
  conditions jsonb not null,
  team_id uuid,
  member_id uuid,
  method text not null check (method in ('round_robin', 'least_busy', 'language', 'inbox')),
  primary key (org_id, id),
  check ((team_id is null) <> (member_id is null)),
  foreign key (org_id, team_id) references teams (org_id, id) on delete cascade
);

alter table conversations add column team_id uuid;
alter table conversations add foreign key (org_id, team_id) references teams (org_id, id) on delete set null (team_id);
create index conversations_by_team on conversations (org_id, team_id, last_activity_at desc, id desc)
  where team_id is not null;
