-- What a task is about (a conversation, say), and the tool whose price it pays where the price book has none of its own.
alter table credit_holds
  add column about_kind text,
  add column about_id uuid,
  add column priced_as text,
  add constraint credit_holds_about check ((about_kind is null) = (about_id is null));
