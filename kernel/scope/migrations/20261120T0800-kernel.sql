create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Text as search compares it: lower case, without accents. Immutable, so that indexes and generated columns may use it.
create function app.fold(value text) returns text language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

-- What a transaction announces (events, jobs), until the relay has passed it on and deleted it.
create table outbox (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  kind text not null check (kind in ('event', 'job')),
  type text not null,
  v integer not null,
  data jsonb not null,
  run_at timestamptz,
  occurred_at timestamptz not null,
  -- Set when open browsers have been told; the row stays until its jobs are queued.
  numbered_at timestamptz,
  primary key (org_id, id)
);

-- The last number given in each stream of an organisation.
create table live_streams (
  org_id uuid not null default app.current_org(),
  stream text not null,
  last_n bigint not null,
  primary key (org_id, stream)
);

-- Numbered events for open browsers, kept for seven days so that a socket can resume.
create table live_events (
  org_id uuid not null default app.current_org(),
  stream text not null,
  n bigint not null,
  type text not null,
  permission text,
  data jsonb not null,
  occurred_at timestamptz not null,
  primary key (org_id, stream, n)
);
create index live_events_age on live_events (occurred_at);

-- The answers to requests that carried an Idempotency-Key, for 24 hours.
create table idempotency_keys (
  org_id uuid not null default app.current_org(),
  key_hash text not null,
  request_hash text not null,
  status integer not null,
  -- The response's body, sealed: it may hold personal data.
  body text not null,
  created_at timestamptz not null,
  primary key (org_id, key_hash)
);
create index idempotency_keys_age on idempotency_keys (created_at);

-- One row that belongs to nobody: whoever sees it without a scope is not bound by row-level security.
create table canary (
  org_id uuid not null default app.current_org(),
  id integer not null,
  primary key (org_id, id)
);

-- Organisations that have something to relay; the only way to learn it without a scope.
create function resolver.orgs_with_outbox(max_age_seconds text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct o.org_id from public.outbox o
  where o.occurred_at <= now() - make_interval(secs => max_age_seconds::double precision)
$$;

-- Organisations with events or idempotency keys that are past their time.
create function resolver.orgs_with_expired_rows(now_at text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select e.org_id from public.live_events e where e.occurred_at < now_at::timestamptz - interval '7 days'
  union
  select k.org_id from public.idempotency_keys k where k.created_at < now_at::timestamptz - interval '24 hours'
$$;
