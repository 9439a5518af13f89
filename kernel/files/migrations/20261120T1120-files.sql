-- Bytes that an organisation keeps, once each. `refs` counts the rows that show them (files and variants); at 0 they are
-- taken out of the store. A row is there before the bytes are: what is in the store and in no row is nobody's.
create table file_blobs (
  org_id uuid not null default app.current_org(),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null check (size_bytes >= 0),
  refs integer not null default 0 check (refs >= 0),
  -- The last time that somebody began to store them or ceased to show them.
  touched_at timestamptz not null,
  -- Set while they are being taken out of the store; nobody may count on them any more.
  doomed_at timestamptz,
  primary key (org_id, sha256)
);
create index file_blobs_idle on file_blobs (touched_at) where refs = 0;

create table files (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  name text not null check (char_length(name) between 1 and 400),
  -- What the bytes were found to be: a key of fileKinds.
  kind text not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 text not null,
  purpose text not null,
  -- A picture that was written anew and may be shown as it is.
  rewritten boolean not null,
  width integer,
  height integer,
  created_by_kind text not null check (created_by_kind in ('member', 'visitor', 'job')),
  -- The member's user, or the visitor's conversation.
  created_by uuid,
  created_at timestamptz not null,
  -- Since when nothing refers to it; it is deleted a day later.
  unreferenced_since timestamptz,
  primary key (org_id, id),
  foreign key (org_id, sha256) references file_blobs (org_id, sha256)
);
create index files_by_blob on files (org_id, sha256);
create index files_unreferenced on files (unreferenced_since) where unreferenced_since is not null;

-- Who shows a file: `inbox.message` and the message's id, say.
create table file_references (
  org_id uuid not null default app.current_org(),
  owner_kind text not null,
  owner_id uuid not null,
  file_id uuid not null,
  position integer not null,
  created_at timestamptz not null,
  primary key (org_id, owner_kind, owner_id, file_id),
  foreign key (org_id, file_id) references files (org_id, id)
);
create index file_references_by_file on file_references (org_id, file_id);

-- Small versions of pictures, made when first asked for.
create table file_variants (
  org_id uuid not null default app.current_org(),
  file_id uuid not null,
  variant text not null,
  -- Null where the picture could not be read.
  sha256 text,
  size_bytes bigint,
  created_at timestamptz not null,
  primary key (org_id, file_id, variant),
  foreign key (org_id, file_id) references files (org_id, id),
  foreign key (org_id, sha256) references file_blobs (org_id, sha256)
);
create index file_variants_by_blob on file_variants (org_id, sha256);

-- Organisations with files that nothing refers to, or bytes that nothing shows.
create function resolver.orgs_with_idle_files(now_at text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select f.org_id from public.files f where f.unreferenced_since < now_at::timestamptz - interval '24 hours'
  union
  select b.org_id from public.file_blobs b
  where b.refs = 0 and (b.doomed_at is not null or b.touched_at < now_at::timestamptz - interval '1 hour')
$$;
