-- table without organisation: a person may belong to several
create table users (
  id uuid primary key,
  -- Trimmed and in lower case.
  email text not null unique,
  full_name text not null,
  locale text not null check (locale in ('en', 'fr')),
  -- Argon2id in PHC's string format.
  password_hash text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- table without organisation: the organisations themselves
create table organisations (
  id uuid primary key,
  name text not null,
  language text not null check (language in ('en', 'fr')),
  default_region text not null,
  time_zone text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- table without organisation: read by user, to know where somebody may go
create table memberships (
  organisation_id uuid not null references organisations (id),
  user_id uuid not null references users (id),
  role text not null check (role in ('owner', 'admin', 'member', 'viewer')),
  created_at timestamptz not null,
  -- The organisation that was entered last is the one that the next sign-in opens.
  last_used_at timestamptz not null,
  primary key (organisation_id, user_id)
);
create index memberships_of_user on memberships (user_id, last_used_at desc);

-- table without organisation: one sign-in on one device, which may switch between organisations
create table sessions (
  id uuid primary key,
  user_id uuid not null references users (id),
  -- Where the session works now.
  organisation_id uuid not null references organisations (id),
  ip text not null,
  user_agent text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_of_user on sessions (user_id, created_at desc, id desc);
create index sessions_by_expiry on sessions (expires_at);

-- table without organisation: they belong to a session
create table refresh_tokens (
  -- SHA-256, hex; the token itself is nowhere.
  token_hash text primary key,
  session_id uuid not null references sessions (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- When it was exchanged for the next one; used again much later, it was stolen.
  rotated_at timestamptz
);
create index refresh_tokens_of_session on refresh_tokens (session_id);
create index refresh_tokens_by_expiry on refresh_tokens (expires_at);

-- table without organisation: it is a user's history, and a failed sign-in may name nobody. No foreign keys: it
-- outlives what it speaks of.
create table security_events (
  id uuid primary key,
  kind text not null,
  user_id uuid,
  organisation_id uuid,
  session_id uuid,
  at timestamptz not null,
  ip text not null,
  user_agent text not null
);
create index security_events_of_user on security_events (user_id, at desc, id desc);

-- Whether a session lasts, whose it is, and the role of that user in the organisation that the access token names.
-- Argument: `<session id>:<organisation id>`.
create function resolver.session_member(argument text) returns table (user_id uuid, role text)
language sql stable security definer set search_path = '' as $$
  select s.user_id, m.role
  from public.sessions s
  left join public.memberships m
    on m.user_id = s.user_id and m.organisation_id = split_part(argument, ':', 2)::uuid
  where s.id = split_part(argument, ':', 1)::uuid and s.ended_at is null
$$;
