-- Lets a trigram index begin with the organisation.
create extension if not exists btree_gin;

-- A person who wrote, or whom a member entered.
create table contacts (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  name text not null,
  -- Null until the contact is a lead.
  stage text check (stage in ('new', 'qualified', 'won', 'lost')),
  -- The sum of the contact's interest events, kept within 0 and 100.
  interest integer not null default 0 check (interest between 0 and 100),
  language text,
  company text,
  tags text[] not null default '{}',
  custom_fields jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  last_seen_at timestamptz,
  -- Archived: in no list, and to be restored for 30 days.
  deleted_at timestamptz,
  -- Then everything that told who it was is gone. The row stays, because conversations name its id.
  forgotten_at timestamptz,
  -- The contact that this one became part of. Its id leads there.
  merged_into uuid check (merged_into <> id),
  primary key (org_id, id),
  foreign key (org_id, merged_into) references contacts (org_id, id)
);
create index contacts_recent on contacts (org_id, created_at desc, id desc)
  where deleted_at is null and merged_into is null;
create index contacts_by_interest on contacts (org_id, interest desc, id desc)
  where deleted_at is null and merged_into is null;
create index leads_recent on contacts (org_id, stage, created_at desc, id desc)
  where deleted_at is null and merged_into is null and stage is not null;
create index leads_by_interest on contacts (org_id, stage, interest desc, id desc)
  where deleted_at is null and merged_into is null and stage is not null;
create index contacts_archived on contacts (deleted_at) where deleted_at is not null and forgotten_at is null;
create index contacts_merged on contacts (org_id, merged_into) where merged_into is not null;

-- An address under which a contact can be recognised.
create table contact_identities (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  contact_id uuid not null,
  kind text not null,
  -- Normalised: lower case, phones in E.164.
  value text not null,
  -- A phone as it is dialled inside its own country, digits alone: the way in which people search for it.
  national text,
  -- Who proved it; null while a visitor merely claims it.
  verified_by text,
  created_at timestamptz not null,
  -- Set with the contact's, so that an archived contact keeps its addresses from nobody.
  deleted_at timestamptz,
  primary key (org_id, id),
  unique (org_id, contact_id, kind, value),
  foreign key (org_id, contact_id) references contacts (org_id, id)
);
-- Two contacts may claim one address, but only one can have proved it.
create unique index contact_identities_one_owner on contact_identities (org_id, kind, value)
  where verified_by is not null and deleted_at is null;
create index contact_identities_by_value on contact_identities (org_id, kind, value);

create table contact_notes (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  contact_id uuid not null,
  author_id uuid,
  text text not null,
  created_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, contact_id) references contacts (org_id, id)
);
create index contact_notes_recent on contact_notes (org_id, contact_id, created_at desc, id desc);

-- Why a contact's interest moved. One sign counts once for each source (a conversation).
create table contact_interest_events (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  contact_id uuid not null,
  code text not null,
  points integer not null,
  source text not null,
  at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, contact_id, code, source),
  foreign key (org_id, contact_id) references contacts (org_id, id)
);
create index contact_interest_events_recent on contact_interest_events (org_id, contact_id, at desc, id desc);

create table contact_stage_events (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  contact_id uuid not null,
  from_stage text,
  to_stage text,
  -- Null when no person moved it: the first sign of interest makes a lead.
  member_id uuid,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, contact_id) references contacts (org_id, id)
);
create index contact_stage_events_recent on contact_stage_events (org_id, contact_id, at desc, id desc);

-- Two contacts that became one, and all that is needed to make them two again.
create table contact_merges (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  contact_id uuid not null,
  merged_id uuid not null,
  -- Every row that the merge touched, as it was, by table.
  before jsonb not null,
  -- The surviving contact's row as the merge left it: what differs from it later was changed since.
  after jsonb not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, contact_id) references contacts (org_id, id),
  foreign key (org_id, merged_id) references contacts (org_id, id)
);
create index contact_merges_of_contact on contact_merges (org_id, contact_id);
create index contact_merges_of_merged on contact_merges (org_id, merged_id);

-- Two contacts with one address, for a member to decide upon.
create table contact_merge_proposals (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  -- The contact that had the address first, or has proved it.
  contact_id uuid not null,
  other_id uuid not null check (other_id <> contact_id),
  kind text not null,
  value text not null,
  created_at timestamptz not null,
  dismissed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, contact_id) references contacts (org_id, id),
  foreign key (org_id, other_id) references contacts (org_id, id)
);
-- Whichever of the two came first: what was dismissed once is never proposed again.
create unique index contact_merge_proposals_once on contact_merge_proposals
  (org_id, least(contact_id, other_id), greatest(contact_id, other_id), kind, value);
create index contact_merge_proposals_recent on contact_merge_proposals (org_id, created_at desc, id desc)
  where dismissed_at is null;

-- The words by which contacts are found, apart from them: a score moves with every message, these words do not. Both
-- columns are folded, with a space before, between and after the words.
create table contact_search (
  org_id uuid not null default app.current_org(),
  contact_id uuid not null,
  -- What may be misspelt: names, company, tags.
  words text not null,
  -- The same and the addresses.
  text text not null,
  primary key (org_id, contact_id),
  foreign key (org_id, contact_id) references contacts (org_id, id)
);
create index contact_search_trigrams on contact_search
  using gin (org_id, text gin_trgm_ops, words gin_trgm_ops);

-- The contacts whose text is like every pattern. Where there is none, those whose words are similar to all that are
-- asked, hardly less than the best, and whose text is like all of `fixed`. 0.35 still finds two swapped letters in a
-- word of seven; a second pass only when the first finds nothing keeps guesses away from those who can spell.
create function search.contacts_matching(patterns text[], fixed text[], asked text[]) returns setof uuid
language plpgsql stable security definer rows 200
set search_path = '' set pg_trgm.word_similarity_threshold = 0.35
as $$
declare
  org constant uuid := app.current_org();
  -- The longest first: it is the most selective, and the one that the index is asked for.
  likes constant text[] := array(select app.fold(p) from unnest(patterns) p order by length(p) desc);
  fixed_likes constant text[] := array(select app.fold(f) from unnest(fixed) f);
  guessed constant text[] := array(select app.fold(a) from unnest(asked) a order by length(a) desc);
begin
  return query
    select s.contact_id from public.contact_search s
    where s.org_id = org and s.text like likes[1] and s.text like all (likes[2:]);
  if found or cardinality(guessed) = 0 then
    return;
  end if;
  return query
    with near as materialized (
      select s.contact_id, (select min(public.word_similarity(g, s.words)) from unnest(guessed) g) as likeness
      from public.contact_search s
      where s.org_id = org
        and s.words operator(public.%>) guessed[1]
        and s.words operator(public.%>) all (guessed[2:])
        and s.text like all (fixed_likes)
    )
    select n.contact_id from near n where n.likeness >= (select max(likeness) - 0.15 from near);
end
$$;

create function resolver.orgs_with_archived_contacts(archived_before text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct c.org_id from public.contacts c
  where c.deleted_at <= archived_before::timestamptz and c.forgotten_at is null
$$;
