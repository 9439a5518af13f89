alter table users add column administrator boolean not null default false;
-- When the present address was proved to be the user's; null until then.
alter table users add column email_verified_at timestamptz;
-- When the account will be deleted; signing in before then keeps it.
alter table users add column delete_after timestamptz;
create index users_to_delete on users (delete_after) where delete_after is not null;

-- Who came first looks after the installation. The address is that of the demo, which is nobody.
update users set administrator = true where id = (
  select id from users where email <> 'demo@comptoir.example' order by created_at, id limit 1
);

alter table organisations add column delete_after timestamptz;
create index organisations_to_delete on organisations (delete_after) where delete_after is not null;

-- table without organisation: what a mailed link proves about a user
create table account_tokens (
  id uuid primary key,
  kind text not null check (kind in ('verify_email', 'reset_password', 'change_email')),
  user_id uuid not null references users (id) on delete cascade,
  -- SHA-256, hex; the token itself is only in the mail.
  token_hash text not null unique,
  -- The address to which the link was sent, which following it proves.
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index account_tokens_of_user on account_tokens (user_id, kind, created_at desc);
create index account_tokens_by_expiry on account_tokens (expires_at);

-- Who was asked to join an organisation and has not answered yet, or has.
create table invitations (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  email text not null,
  role text not null check (role in ('owner', 'admin', 'member', 'viewer')),
  -- SHA-256, hex; sending the invitation again replaces it.
  token_hash text not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (org_id, id)
);
-- unique across organisations: whoever follows a link has nothing but its token
create unique index invitations_by_token on invitations (token_hash);
create unique index invitations_open on invitations (org_id, email) where accepted_at is null and revoked_at is null;
create index invitations_newest on invitations (org_id, created_at desc, id desc);

-- The organisation of an invitation, by the hash of its token.
create function resolver.invitation_by_token(hash text) returns table (org_id uuid, id uuid)
language sql stable security definer set search_path = '' as $$
  select i.org_id, i.id from public.invitations i where i.token_hash = hash
$$;

-- table without organisation: what somebody was called who is a member no more
create table former_members (
  organisation_id uuid not null references organisations (id) on delete cascade,
  user_id uuid not null,
  full_name text not null,
  left_at timestamptz not null,
  primary key (organisation_id, user_id)
);

drop function resolver.session_member(text);
-- Whether a session lasts, whose it is, the role of that user in the organisation that the access token names, and
-- whether they look after the installation. Argument: `<session id>:<organisation id>`.
create function resolver.session_member(argument text)
returns table (user_id uuid, role text, administrator boolean)
language sql stable security definer set search_path = '' as $$
  select s.user_id, m.role, u.administrator
  from public.sessions s
  join public.users u on u.id = s.user_id
  left join public.memberships m
    on m.user_id = s.user_id and m.organisation_id = split_part(argument, ':', 2)::uuid
  where s.id = split_part(argument, ':', 1)::uuid and s.ended_at is null
$$;
