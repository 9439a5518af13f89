-- What a task is about: a conversation, say. No key leads there: the module whose thing it is names the kind, and forgets its
-- tasks when the thing goes.
alter table tasks
  add column about_kind text,
  add column about_id uuid,
  add constraint tasks_about check ((about_kind is null) = (about_id is null));
create index tasks_of_subject on tasks (org_id, about_id, created_at desc, id desc) where about_id is not null;
