-- Since when an administrator has kept somebody out of the installation.
alter table users add column blocked_at timestamptz;
-- Since when an administrator has kept an organisation's members out of it.
alter table organisations add column suspended_at timestamptz;
create index users_newest on users (created_at desc, id desc);
create index organisations_newest on organisations (created_at desc, id desc);

drop function resolver.session_member(text);
-- Whether a session lasts, whose it is, the role of that user in the organisation that the access token names, and
-- whether they look after the installation. Argument: `<session id>:<organisation id>`.
create function resolver.session_member(argument text)
returns table (user_id uuid, role text, administrator boolean)
language sql stable security definer set search_path = '' as $$
  select s.user_id, m.role, u.administrator
  from public.sessions s
  join public.users u on u.id = s.user_id and u.blocked_at is null
  left join public.memberships m
    on m.user_id = s.user_id and m.organisation_id = split_part(argument, ':', 2)::uuid
    and not exists (
      select 1 from public.organisations o where o.id = m.organisation_id and o.suspended_at is not null
    )
  where s.id = split_part(argument, ':', 1)::uuid and s.ended_at is null
$$;
