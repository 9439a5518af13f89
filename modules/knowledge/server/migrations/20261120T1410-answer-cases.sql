-- Questions with the answer that a member wants: they are asked again before a change of knowledge is published.
create table answer_cases (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  question text not null,
  -- What makes two questions the same one.
  normalised text not null,
  language text,
  expects text not null check (expects in ('answered', 'handed_over')),
  -- The article that must answer; any will do without one.
  article_id uuid,
  quote text,
  -- The inbox's; no foreign keys, because the inbox stands above.
  decision_id uuid,
  conversation_id uuid,
  -- Of the last run: whether the answer was as wanted, and what it was.
  passes boolean,
  last_action text,
  last_text text,
  last_run_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, normalised),
  foreign key (org_id, article_id) references articles (org_id, id) on delete set null (article_id)
);
create index answer_cases_recent on answer_cases (org_id, created_at desc, id desc);
create index answer_cases_of_decision on answer_cases (org_id, decision_id);

-- One run of the cases, on knowledge as it is or as a change would make it.
create table change_checks (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  change jsonb not null,
  status text not null check (status in ('running', 'done', 'cancelled', 'failed')),
  total integer not null,
  done integer not null,
  differences jsonb not null,
  created_at timestamptz not null,
  primary key (org_id, id)
);
create index change_checks_old on change_checks (created_at);

create function resolver.orgs_with_old_checks(created_before text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct c.org_id from public.change_checks c where c.created_at < created_before::timestamptz
$$;
