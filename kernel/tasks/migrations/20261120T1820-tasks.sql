-- Slow work that somebody asked for. The row's own lease says who is at it: a queue only wakes workers.
create table tasks (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  tool text not null,
  title text not null,
  status text not null default 'queued' check (status in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
  progress real not null default 0 check (progress between 0 and 1),
  input jsonb not null,
  -- What the price counts, as it was measured before, and how much of it is done.
  units bigint not null check (units > 0),
  units_done bigint not null default 0 check (units_done >= 0),
  -- Millicredits: on hold for it, and what it cost in the end, both by this version of the prices.
  quoted bigint not null check (quoted >= 0),
  charged bigint not null default 0 check (charged between 0 and quoted),
  price_version integer not null,
  result jsonb,
  revision integer not null default 0,
  -- Title and result as a search reads them.
  search_text text not null,
  error_code text,
  error_vars jsonb,
  -- Of the tool, its engine, the input and the bytes of its files; null where the same input may give something else.
  fingerprint text,
  cached boolean not null default false,
  starts integer not null default 0,
  failures integer not null default 0,
  lease_owner uuid,
  lease_until timestamptz,
  -- After a failure: not before then.
  wake_at timestamptz,
  cancel_requested_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (org_id, id),
  check ((status in ('queued', 'running')) = (ended_at is null)),
  check ((status = 'failed') = (error_code is not null)),
  check (status <> 'succeeded' or result is not null)
);
create index tasks_open on tasks (org_id, created_at, id) where status in ('queued', 'running');
create index tasks_recent on tasks (org_id, created_at desc, id desc);
create index tasks_same on tasks (org_id, fingerprint) where status = 'succeeded' and revision = 0;
create index tasks_search on tasks using gin (search_text gin_trgm_ops);

-- What a task has finished, in order: whoever takes it over goes on behind the last of them.
create table task_steps (
  org_id uuid not null default app.current_org(),
  task_id uuid not null,
  position integer not null,
  units bigint not null check (units >= 0),
  data jsonb not null,
  created_at timestamptz not null,
  primary key (org_id, task_id, position),
  foreign key (org_id, task_id) references tasks (org_id, id) on delete cascade
);

-- What a free worker takes next. Organisations take turns: one with a thousand tasks waits behind one with its first.
create function resolver.next_tasks(argument text) returns table (org_id uuid, task_id uuid)
language sql stable security definer set search_path = '' as $$
  with open as (
    select t.org_id, t.id, t.created_at, t.lease_until >= argument::timestamptz as taken,
      t.wake_at is not null and t.wake_at > argument::timestamptz as asleep
    from public.tasks t where t.status in ('queued', 'running')
  ), busy as (
    select o.org_id, count(*) as tasks from open o where o.taken group by o.org_id
  ), waiting as (
    select o.org_id, o.id, o.created_at, row_number() over (partition by o.org_id order by o.created_at, o.id) as place
    from open o where o.taken is not true and not o.asleep
  )
  select w.org_id, w.id from waiting w left join busy b on b.org_id = w.org_id
  order by w.place + coalesce(b.tasks, 0), w.created_at, w.id limit 20
$$;
