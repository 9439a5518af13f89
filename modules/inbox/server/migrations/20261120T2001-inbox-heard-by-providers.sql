-- The task by which a provider hears it; until that ends nobody else is to be at it.
alter table file_texts add column task_id uuid;
create unique index file_texts_task on file_texts (org_id, task_id) where task_id is not null;

create or replace function resolver.next_file_texts(argument text) returns table (org_id uuid, message_id uuid, file_id uuid)
language sql stable security definer set search_path = '' as $$
  with open as (
    select t.org_id, t.message_id, t.file_id, t.asked_at, t.position, m.conversation_id,
      coalesce(t.lease_until >= argument::timestamptz, false) as taken,
      coalesce(t.wake_at > argument::timestamptz, false) as asleep
    from public.file_texts t join public.messages m on m.org_id = t.org_id and m.id = t.message_id
    where t.state = 'waiting' and t.task_id is null
  ), placed as (
    select o.*, row_number() over (
        partition by o.org_id, o.conversation_id order by o.taken desc, o.asked_at, o.message_id, o.position
      ) as in_conversation
    from open o where not o.asleep
  ), turned as (
    select p.*, row_number() over (
        partition by p.org_id order by p.taken desc, p.in_conversation, p.asked_at, p.message_id, p.position
      ) as turn
    from placed p
  )
  select t.org_id, t.message_id, t.file_id from turned t where not t.taken
  order by t.turn, t.in_conversation, t.asked_at, t.message_id, t.position limit 20
$$;
