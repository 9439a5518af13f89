-- How it was, asked once for each resolution of a conversation.
create table surveys (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  -- Of the threads that are read in the resolved conversation the one whose visitor wrote last.
  conversation_id uuid not null,
  rating smallint check (rating between 1 and 5),
  comment text,
  rated_at timestamptz check ((rated_at is null) = (rating is null)),
  changed_at timestamptz,
  dismissed_at timestamptz,
  mailed_at timestamptz,
  created_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, conversation_id) references conversations (org_id, id)
);
create index surveys_of_conversation on surveys (org_id, conversation_id, created_at desc);
create index surveys_rated on surveys (org_id, rated_at) where rating is not null;

-- Without a row visitors of websites are asked, and nobody by mail.
create table survey_settings (
  org_id uuid not null default app.current_org(),
  website boolean not null,
  mail boolean not null,
  wait_minutes integer not null check (wait_minutes between 0 and 10080),
  question_fr text,
  question_en text,
  primary key (org_id)
);

-- The latest answer, so that lists are narrowed by it.
alter table conversations add column rating smallint check (rating between 1 and 5);
create index conversations_rated on conversations (org_id, last_activity_at desc, id desc) where rating is not null;
