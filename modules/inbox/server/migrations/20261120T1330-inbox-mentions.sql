-- Members whom a note calls by name.
alter table messages add column mentions uuid[] not null default '{}';
