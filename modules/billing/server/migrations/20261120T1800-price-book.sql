-- What each tool costs in the whole installation, in versions that never change: a task is charged by the version that
-- it was quoted by. In force is the newest version that has begun, so that one which has not may still be replaced.
-- table without organisation: prices are the installation's
create table price_versions (
  version integer not null primary key check (version > 0),
  id uuid not null unique,
  valid_from timestamptz not null,
  -- Null in the version that the program brings.
  reason text,
  published_by uuid,
  published_at timestamptz not null
);

-- table without organisation: prices are the installation's
create table prices (
  version integer not null references price_versions (version),
  tool text not null,
  unit text not null check (unit in ('seconds', 'pages', 'characters', 'tokens', 'images')),
  -- A price is asked for each so many units begun.
  unit_size integer not null check (unit_size > 0),
  -- Millicredits.
  price bigint not null check (price > 0),
  primary key (version, tool)
);

create trigger price_versions_immutable before update or delete on price_versions
  for each row execute function app.refuse_change();
create trigger prices_immutable before update or delete on prices
  for each row execute function app.refuse_change();

insert into price_versions (version, id, valid_from, published_at)
values (1, '01938b5e-0000-7000-8000-000000000001', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
insert into prices (version, tool, unit, unit_size, price) values
  (1, 'transcribe', 'seconds', 60, 1000),
  (1, 'read', 'pages', 1, 1000),
  (1, 'translate', 'characters', 1000, 1000),
  (1, 'feel', 'characters', 1000, 1000),
  (1, 'write', 'tokens', 1000, 1000),
  -- What providers ask for a picture is what they ask for some minutes of speech.
  (1, 'draw', 'images', 1, 5000);
