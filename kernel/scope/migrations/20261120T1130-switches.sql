-- table without organisation: what an operator turns while the installation runs
create table switches (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null
);
