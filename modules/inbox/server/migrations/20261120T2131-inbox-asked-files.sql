-- The member who asked for it, from whose budget a provider is paid; null where it was begun by itself.
alter table file_texts add column asked_by uuid;
