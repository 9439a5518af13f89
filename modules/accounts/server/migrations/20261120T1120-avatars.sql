-- Names the present picture, or null. It is 128 random bits, because whoever knows it sees the picture.
alter table users add column avatar_key text unique;

-- table without organisation: a person's picture is the same in each of theirs
create table user_avatars (
  key text primary key,
  user_id uuid not null unique references users (id) on delete cascade,
  -- WebP of at most 256 pixels, made by us; some ten kilobytes.
  image bytea not null,
  created_at timestamptz not null
);
