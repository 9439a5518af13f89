-- When people are there; without a row, or while it is off, always.
create table working_hours (
  org_id uuid not null default app.current_org(),
  enabled boolean not null,
  time_zone text not null,
  -- [{ day: 1 (Monday) to 7, from: '09:00', to: '18:00' }]
  weekly jsonb not null,
  -- [{ date: '2026-12-25', name: 'Noël' }]
  closed jsonb not null,
  away_text_fr text,
  away_text_en text,
  primary key (org_id)
);

-- Until when this visitor knows that nobody is there.
alter table conversations add column away_until timestamptz;
