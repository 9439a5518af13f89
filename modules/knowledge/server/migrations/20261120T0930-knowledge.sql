-- Words as the search compares them: stems of the six languages that PostgreSQL has stemmers for here, whole words of
-- any other, accents removed from both sides.
create text search configuration app.comptoir_fr (copy = pg_catalog.french);
create text search configuration app.comptoir_en (copy = pg_catalog.english);
create text search configuration app.comptoir_es (copy = pg_catalog.spanish);
create text search configuration app.comptoir_de (copy = pg_catalog.german);
create text search configuration app.comptoir_it (copy = pg_catalog.italian);
create text search configuration app.comptoir_ar (copy = pg_catalog.arabic);
create text search configuration app.comptoir_simple (copy = pg_catalog.simple);
alter text search configuration app.comptoir_fr
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.french_stem;
alter text search configuration app.comptoir_en
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.english_stem;
alter text search configuration app.comptoir_es
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.spanish_stem;
alter text search configuration app.comptoir_de
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.german_stem;
alter text search configuration app.comptoir_it
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.italian_stem;
alter text search configuration app.comptoir_ar
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.arabic_stem;
alter text search configuration app.comptoir_simple
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.simple;

-- Immutable, so that generated columns may use it.
create function app.search_configuration(language text) returns regconfig language sql immutable parallel safe
  as $$
    select case language
      when 'fr' then 'app.comptoir_fr'::regconfig
      when 'en' then 'app.comptoir_en'::regconfig
      when 'es' then 'app.comptoir_es'::regconfig
      when 'de' then 'app.comptoir_de'::regconfig
      when 'it' then 'app.comptoir_it'::regconfig
      when 'ar' then 'app.comptoir_ar'::regconfig
      else 'app.comptoir_simple'::regconfig
    end
  $$;

create table articles (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  title text not null,
  -- Byte for byte as it was written: quotes are compared with it.
  body text not null,
  language text not null,
  status text not null check (status in ('published', 'draft')),
  version integer not null,
  -- How many passages it has now; none unless it is answered from.
  passage_count integer not null,
  words tsvector generated always as (
    setweight(to_tsvector(app.search_configuration(language), title), 'A')
    || to_tsvector(app.search_configuration(language), body)
  ) stored,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  primary key (org_id, id)
);
create index articles_recent on articles (org_id, created_at desc, id desc);
create index articles_archived on articles (deleted_at) where deleted_at is not null;

create table article_versions (
  org_id uuid not null default app.current_org(),
  article_id uuid not null,
  version integer not null,
  title text not null,
  body text not null,
  language text not null,
  status text not null,
  author_id uuid,
  restored_from integer,
  created_at timestamptz not null,
  primary key (org_id, article_id, version),
  foreign key (org_id, article_id) references articles (org_id, id) on delete cascade
);

-- The published articles, cut up for the search; written in the transaction that writes the article.
create table passages (
  org_id uuid not null default app.current_org(),
  article_id uuid not null,
  position integer not null,
  version integer not null,
  language text not null,
  title text not null,
  heading text not null,
  text text not null,
  -- UTF-16 offsets in the body, the end exclusive, as JavaScript slices.
  start_offset integer not null,
  end_offset integer not null,
  words tsvector generated always as (
    setweight(to_tsvector(app.search_configuration(language), title), 'A')
    || setweight(to_tsvector(app.search_configuration(language), heading), 'B')
    || to_tsvector(app.search_configuration(language), text)
  ) stored,
  primary key (org_id, article_id, position),
  foreign key (org_id, article_id) references articles (org_id, id) on delete cascade
);
create index passages_words on passages using gin (org_id, words);

-- The different words of each article's passages, folded: what a misspelt word is compared with.
create table article_words (
  org_id uuid not null default app.current_org(),
  article_id uuid not null,
  word text not null,
  language text not null,
  primary key (org_id, article_id, word),
  foreign key (org_id, article_id) references articles (org_id, id) on delete cascade
);
create index article_words_trigrams on article_words using gin (org_id, word gin_trgm_ops);

-- One counter for each organisation, moved by every change of what is answered from; it names one content.
create table corpus_versions (
  org_id uuid not null default app.current_org(),
  version bigint not null,
  passages integer not null,
  primary key (org_id)
);

create table unanswered_questions (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  text text not null,
  -- What makes two questions the same one.
  normalised text not null,
  language text,
  times_asked integer not null,
  status text not null check (status in ('open', 'answered', 'dismissed')),
  -- The inbox's; not a foreign key, because the inbox stands above.
  conversation_id uuid,
  article_id uuid,
  first_asked_at timestamptz not null,
  last_asked_at timestamptz not null,
  primary key (org_id, id),
  unique nulls not distinct (org_id, normalised, language),
  foreign key (org_id, article_id) references articles (org_id, id) on delete set null (article_id)
);
create index unanswered_questions_recent on unanswered_questions (org_id, last_asked_at desc, id desc);

create function resolver.orgs_with_archived_articles(archived_before text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct a.org_id from public.articles a where a.deleted_at <= archived_before::timestamptz
$$;

-- The passages in which the query's words stand, in any language's reading of them.
create function search.passages_holding(asked tsquery) returns table (article_id uuid, "position" integer)
language sql stable security definer rows 50 set search_path = '' as $$
  select p.article_id, p.position from public.passages p
  where p.org_id = app.current_org() and p.words @@ asked
$$;

-- The words that share at least 40 % of their trigrams with the one asked for, each with its articles: "belgiqe" and
-- "belgique" share 55 %.
create function search.words_resembling(asked text) returns table (article_id uuid, word text)
language sql stable security definer rows 50
set search_path = '' set pg_trgm.similarity_threshold = 0.4 as $$
  select w.article_id, w.word from public.article_words w
  where w.org_id = app.current_org() and w.word operator(public.%) app.fold(asked)
$$;
