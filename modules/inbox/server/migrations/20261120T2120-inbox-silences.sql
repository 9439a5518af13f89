-- When a conversation that fell silent is followed up; without a row never.
create table silence_settings (
  org_id uuid not null default app.current_org(),
  enabled boolean not null,
  -- Days without a word of the visitor; where the organisation has working hours, days on which it works.
  days integer not null check (days between 1 and 30),
  audience text not null check (audience in ('all', 'leads')),
  -- Follow-ups in one silence.
  most integer not null check (most between 1 and 3),
  -- Said instead of the usual words where no model writes.
  template_fr text,
  template_en text,
  -- {code, vars}: why the template had to serve lately; null once a model has written again.
  problem jsonb,
  problem_at timestamptz,
  -- Who waited longest is looked after first.
  swept_at timestamptz,
  primary key (org_id)
);

-- Each of our last messages on which no word came, once: whoever writes the row follows it up.
create table silences (
  org_id uuid not null default app.current_org(),
  message_id uuid not null,
  conversation_id uuid not null,
  -- 'passed': nothing is drafted after this message any more.
  state text not null check (state in ('writing', 'drafted', 'passed')),
  task_id uuid,
  created_at timestamptz not null,
  primary key (org_id, message_id),
  foreign key (org_id, message_id) references messages (org_id, id) on delete cascade,
  foreign key (org_id, conversation_id) references conversations (org_id, id) on delete cascade
);
create index silences_of_conversation on silences (org_id, conversation_id, created_at);
create unique index silences_task on silences (org_id, task_id) where task_id is not null;

-- A draft answers a message, by a decision, or follows one of ours up, by a task or by the template.
alter table reply_drafts alter column decision_id drop not null;
alter table reply_drafts add column kind text not null default 'answer' check (kind in ('answer', 'follow_up'));
alter table reply_drafts add column task_id uuid;
-- Who wrote a follow-up; of an answer its decision says so.
alter table reply_drafts add column engine text;
alter table reply_drafts add check ((kind = 'answer') = (decision_id is not null));
alter table reply_drafts add check ((kind = 'follow_up') = (engine is not null));
alter table reply_drafts add check (task_id is null or kind = 'follow_up');
create index conversations_drafted on conversations (org_id, draft_id) where draft_id is not null;

-- A member who has the conversation open says so again and again; nothing is drafted under their eyes.
alter table conversation_reads add column viewed_until timestamptz;

create index conversations_silent on conversations (org_id, last_message_at)
  where status in ('open', 'pending') and last_message_author in ('member', 'assistant')
    and awaits_since is null and merged_into is null;

-- Organisations in which somebody may have been silent for long enough. `argument` is the instant.
create function resolver.orgs_with_silences(argument text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select s.org_id from public.silence_settings s
  where s.enabled and exists (
    select from public.conversations c
    where c.org_id = s.org_id and c.status in ('open', 'pending') and c.last_message_author in ('member', 'assistant')
      and c.awaits_since is null and c.merged_into is null
      and c.last_message_at <= argument::timestamptz - make_interval(days => s.days)
  )
  order by s.swept_at nulls first, s.org_id limit 200
$$;
