-- What is heard or read in a file that came with a visitor's message. While one waits, so does the message's answer. The
-- lease is the truth; queues only wake workers.
create table file_texts (
  org_id uuid not null default app.current_org(),
  message_id uuid not null,
  file_id uuid not null,
  position integer not null,
  way text not null check (way in ('heard', 'read')),
  state text not null default 'waiting' check (state in ('waiting', 'found', 'failed')),
  text text not null default '',
  words tsvector generated always as (to_tsvector('simple', app.fold(text))) stored,
  language text,
  engine text,
  confidence double precision,
  -- Seconds or pages, where the file has more.
  only_first integer,
  -- {segments, pages}: when each word is said, where each block stands.
  places jsonb,
  -- {code, vars} of a problem.
  error jsonb,
  -- The task by which a provider hears it; until that ends nobody else is to be at it.
  task_id uuid,
  lease_owner uuid,
  lease_until timestamptz,
  wake_at timestamptz,
  starts integer not null default 0,
  asked_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, message_id, file_id),
  foreign key (org_id, message_id) references messages (org_id, id)
);
create index file_texts_waiting on file_texts (asked_at) where state = 'waiting';
create index file_texts_words on file_texts using gin (org_id, words);
create unique index file_texts_task on file_texts (org_id, task_id) where task_id is not null;

-- What nobody is at, by turns: organisations before conversations, conversations before files. `argument` is the instant.
create function resolver.next_file_texts(argument text) returns table (org_id uuid, message_id uuid, file_id uuid)
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

-- As before, with what is said and shown in files.
create or replace function search.conversations_saying(asked text) returns setof uuid
language sql stable security definer rows 50 set search_path = '' as $$
  select distinct m.conversation_id from public.messages m
  where m.org_id = app.current_org() and m.words @@ to_tsquery('simple', app.fold(asked))
  union
  select m.conversation_id from public.file_texts t
  join public.messages m on m.org_id = t.org_id and m.id = t.message_id
  where t.org_id = app.current_org() and t.words @@ to_tsquery('simple', app.fold(asked))
$$;
