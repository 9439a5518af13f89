-- Where knowledge comes in from: a file, a page of the web, or a whole site below an address.
create table knowledge_sources (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  kind text not null check (kind in ('file', 'page', 'site')),
  name text not null,
  url text,
  file_id uuid,
  -- Of what is imported, where a member said so; else each text tells.
  language text,
  schedule text not null check (schedule in ('never', 'daily', 'weekly')),
  on_change text not null check (on_change in ('propose', 'publish')),
  next_read_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  primary key (org_id, id)
);
create index knowledge_sources_due on knowledge_sources (next_read_at) where next_read_at is not null;
create index knowledge_sources_recent on knowledge_sources (org_id, created_at desc, id desc);

-- One reading of a source. The row with its lease is the truth; the queue only wakes whoever works.
create table knowledge_imports (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  source_id uuid not null,
  status text not null check (status in ('waiting', 'running', 'review', 'done', 'cancelled', 'failed')),
  problem text,
  -- Whether its first pages are known: what robots.txt and sitemaps named.
  discovered boolean not null default false,
  -- Whether pages are found by the links of others, where no sitemap names them.
  follows_links boolean not null default false,
  lease_owner uuid,
  lease_until timestamptz,
  woken_at timestamptz not null,
  created_by uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, source_id) references knowledge_sources (org_id, id) on delete cascade
);
create index knowledge_imports_recent on knowledge_imports (org_id, created_at desc, id desc);
create index knowledge_imports_of_source on knowledge_imports (org_id, source_id, created_at desc);
create index knowledge_imports_waiting on knowledge_imports (woken_at) where status in ('waiting', 'running');

-- The documents of one reading; those that wait are what is left to do after a crash.
create table import_pages (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  import_id uuid not null,
  position integer not null,
  -- A page's address; of a file, its name.
  place text not null,
  status text not null check (status in ('waiting', 'read', 'unchanged', 'skipped', 'failed')),
  reason text,
  attempts integer not null default 0,
  etag text,
  last_modified text,
  -- SHA-256 of what was read, hex.
  digest text,
  primary key (org_id, id),
  unique (org_id, import_id, place),
  foreign key (org_id, import_id) references knowledge_imports (org_id, id) on delete cascade
);
create index import_pages_in_order on import_pages (org_id, import_id, position, id);

-- What a reading would change, until a member has settled it.
create table import_proposals (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  import_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('new', 'change', 'gone')),
  status text not null check (status in ('open', 'accepted', 'dismissed', 'superseded')),
  place text not null,
  -- Names the text inside its source for as long as its headings stay.
  source_key text not null,
  article_id uuid,
  -- Whether a member has changed the article since it was imported.
  hand_edited boolean not null default false,
  -- An article that says the same already.
  duplicate_of uuid,
  title text not null,
  body text not null,
  language text not null,
  -- Of the text as it was found, hex: what was dismissed is not proposed again.
  digest text not null,
  settled_by uuid,
  settled_at timestamptz,
  created_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, import_id) references knowledge_imports (org_id, id) on delete cascade,
  foreign key (org_id, article_id) references articles (org_id, id) on delete set null (article_id),
  foreign key (org_id, duplicate_of) references articles (org_id, id) on delete set null (duplicate_of)
);
create index import_proposals_in_order on import_proposals (org_id, import_id, position, id);
create index import_proposals_by_key on import_proposals (org_id, source_key);

alter table articles
  add column source_id uuid,
  add column source_key text,
  add column source_place text,
  -- The version that the import wrote; a later one was written by hand.
  add column source_version integer,
  add foreign key (org_id, source_id) references knowledge_sources (org_id, id) on delete set null (source_id);
create unique index articles_of_source on articles (org_id, source_id, source_key) where source_id is not null;

create function resolver.orgs_with_waiting_imports(woken_before text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct i.org_id from public.knowledge_imports i
  where i.status in ('waiting', 'running') and i.woken_at < woken_before::timestamptz
$$;

create function resolver.orgs_with_due_sources(due_before text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct s.org_id from public.knowledge_sources s where s.next_read_at <= due_before::timestamptz
$$;

create function resolver.orgs_with_old_imports(finished_before text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct i.org_id from public.knowledge_imports i where i.finished_at < finished_before::timestamptz
$$;
