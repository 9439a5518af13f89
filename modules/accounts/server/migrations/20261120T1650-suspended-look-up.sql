-- A row where an organisation is suspended: its visitors and its mail are kept out as its members are.
create function resolver.suspended_organisation(argument text) returns table (id uuid)
language sql stable security definer set search_path = '' as $$
  select o.id from public.organisations o where o.id = argument::uuid and o.suspended_at is not null
$$;
