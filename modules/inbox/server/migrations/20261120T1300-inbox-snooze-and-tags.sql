-- A conversation may sleep until an instant; who put it to sleep is told when it wakes.
alter table conversations add column snoozed_until timestamptz;
alter table conversations add column snoozed_by uuid;
alter table conversations add check (snoozed_until is null or status = 'snoozed');
create index conversations_asleep on conversations (snoozed_until) where snoozed_until is not null;
create index conversations_tagged_lately on conversations (org_id, last_activity_at desc) where tags <> '{}';

create function resolver.orgs_with_sleep_over(argument text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct c.org_id from public.conversations c where c.snoozed_until <= argument::timestamptz
$$;

-- The tags of the latest tagged conversations that begin so, those that are used most first.
create function search.tags_in_use(beginning text) returns table (tag text, uses bigint)
language sql stable security definer rows 50 set search_path = '' as $$
  select u.tag, count(*) from (
    select c.tags from public.conversations c
    where c.org_id = app.current_org() and c.tags <> '{}' order by c.last_activity_at desc limit 2000
  ) lately cross join lateral unnest(lately.tags) u(tag)
  where starts_with(app.fold(u.tag), app.fold(beginning))
  group by u.tag order by count(*) desc, u.tag limit 50
$$;
