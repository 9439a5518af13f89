-- The keys that sign links which leave the installation, sealed with SECRET_KEY.
-- table without organisation: links name their organisation themselves, and one key signs all of them
create table signing_keys (
  id uuid primary key,
  sealed text not null,
  created_at timestamptz not null
);
