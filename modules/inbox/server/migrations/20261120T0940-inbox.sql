-- A way on which messages come in.
create table channels (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  kind text not null,
  name text not null,
  -- Public; it stands in the shop's pages and leads to the organisation.
  -- unique across organisations: the key alone names the channel
  key text not null unique,
  assistant text not null check (assistant in ('on', 'off')),
  created_at timestamptz not null,
  primary key (org_id, id)
);

create table conversations (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  channel_id uuid not null,
  contact_id uuid not null,
  status text not null check (status in ('open', 'pending', 'handed_over', 'snoozed', 'resolved')),
  needs_person boolean not null generated always as (status = 'handed_over') stored,
  assistant text not null check (assistant in ('on', 'off')),
  assignee_id uuid,
  language text,
  -- The visitor's interface language, for texts that do not tell theirs.
  language_hint text,
  sentiment text not null default 'neutral' check (sentiment in ('negative', 'neutral', 'positive')),
  tags text[] not null default '{}',
  page_url text,
  opening_client_id text,
  -- unique across organisations: the token alone names the conversation
  visitor_token_hash text unique,
  -- Sealed, so that the same opening request again gets the same token.
  visitor_token text,
  last_seq integer not null default 0,
  visitor_messages integer not null default 0,
  last_message_author text,
  last_message_text text,
  last_message_at timestamptz,
  last_activity_at timestamptz not null,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, channel_id, opening_client_id),
  foreign key (org_id, channel_id) references channels (org_id, id)
);
create index conversations_recent on conversations (org_id, last_activity_at desc, id desc);
create index conversations_attention on conversations (org_id, needs_person desc, last_activity_at desc, id desc);
create index conversations_by_status on conversations (org_id, status, last_activity_at desc, id desc);
create index conversations_by_contact on conversations (org_id, contact_id, last_activity_at desc, id desc);
create index conversations_by_assignee on conversations (org_id, assignee_id, last_activity_at desc, id desc);
-- Most conversations have no tag, and each message moves its conversation: those without one stay out of it.
create index conversations_tagged on conversations using gin (org_id, tags) where tags <> '{}';

create table messages (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  conversation_id uuid not null,
  -- The order inside the conversation, given under the conversation's row lock.
  seq integer not null,
  author text not null check (author in ('visitor', 'member', 'assistant', 'system')),
  visibility text not null default 'public' check (visibility in ('public', 'note')),
  member_id uuid,
  client_id text,
  text text not null,
  language text,
  understanding jsonb,
  evidence jsonb not null default '[]',
  -- The visitor's message that this one answers.
  in_reply_to uuid,
  words tsvector generated always as (to_tsvector('simple', app.fold(text))) stored,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, conversation_id, seq),
  unique (org_id, in_reply_to),
  foreign key (org_id, conversation_id) references conversations (org_id, id)
);
create unique index messages_once on messages (org_id, conversation_id, author, client_id) where client_id is not null;
create index messages_words on messages using gin (org_id, words);

-- A visitor's message that awaits understanding and answer. The lease is the truth; queues only wake workers.
create table reply_tasks (
  org_id uuid not null default app.current_org(),
  message_id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  lease_owner uuid,
  lease_until timestamptz,
  attempts integer not null default 0,
  created_at timestamptz not null,
  primary key (org_id, message_id),
  foreign key (org_id, message_id) references messages (org_id, id)
);
create index reply_tasks_of_conversation on reply_tasks (org_id, conversation_id, seq);

-- What the assistant did about a message and why; only a member's mark is ever changed.
create table decisions (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  reply_id uuid,
  action text not null,
  rule text not null,
  understanding jsonb not null,
  evidence jsonb not null,
  parts jsonb not null,
  confidence double precision not null,
  engine text not null,
  duration_ms double precision not null,
  cost_millicredits bigint not null,
  mark text check (mark in ('right', 'wrong')),
  marked_by uuid,
  marked_at timestamptz,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, message_id),
  foreign key (org_id, message_id) references messages (org_id, id)
);
create index decisions_of_conversation on decisions (org_id, conversation_id, created_at desc, id desc);

-- How many of a conversation's visitor messages a member has read.
create table conversation_reads (
  org_id uuid not null default app.current_org(),
  conversation_id uuid not null,
  user_id uuid not null,
  visitor_messages integer not null,
  primary key (org_id, conversation_id, user_id),
  foreign key (org_id, conversation_id) references conversations (org_id, id)
);

-- Which conversations a merge of contacts moved, so that undoing it moves exactly these back.
create table conversation_moves (
  org_id uuid not null default app.current_org(),
  merge_id uuid not null,
  conversation_id uuid not null,
  primary key (org_id, merge_id, conversation_id),
  foreign key (org_id, conversation_id) references conversations (org_id, id)
);

create table notifications (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  user_id uuid not null,
  kind text not null,
  conversation_id uuid not null,
  contact_name text not null,
  preview text not null,
  read_at timestamptz,
  created_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, conversation_id) references conversations (org_id, id)
);
create index notifications_of_member on notifications (org_id, user_id, created_at desc, id desc);
create index notifications_unread on notifications (org_id, user_id) where read_at is null;

create function resolver.channel_by_key(argument text)
returns table (org_id uuid, id uuid, name text, assistant text)
language sql stable security definer set search_path = '' as $$
  select c.org_id, c.id, c.name, c.assistant from public.channels c where c.key = argument
$$;

create function resolver.conversation_by_visitor_token(argument text)
returns table (org_id uuid, id uuid, channel_id uuid, channel_key text)
language sql stable security definer set search_path = '' as $$
  select c.org_id, c.id, c.channel_id, h.key
  from public.conversations c join public.channels h on h.org_id = c.org_id and h.id = c.channel_id
  where c.visitor_token_hash = argument
$$;

create function resolver.orgs_with_waiting_replies(created_before text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct t.org_id from public.reply_tasks t where t.created_at <= created_before::timestamptz
$$;

-- The conversations in which one message holds every word, each by its beginning; `asked` is a query of words.
create function search.conversations_saying(asked text) returns setof uuid
language sql stable security definer rows 50 set search_path = '' as $$
  select distinct m.conversation_id from public.messages m
  where m.org_id = app.current_org() and m.words @@ to_tsquery('simple', app.fold(asked))
$$;

create function search.conversations_tagged(tag text) returns setof uuid
language sql stable security definer rows 50 set search_path = '' as $$
  select c.id from public.conversations c
  where c.org_id = app.current_org() and c.tags <> '{}' and c.tags @> array[tag]
$$;
