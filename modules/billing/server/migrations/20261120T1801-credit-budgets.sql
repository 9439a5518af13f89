-- The month of the organisation's own calendar in which a task was asked for (2026-11): the budgets of that month pay for
-- it. Empty where it was before there were budgets.
alter table credit_holds add column month text not null default '';
alter table credit_holds alter column month drop default;

-- How many budgets there are: a hold without any asks no further.
alter table credit_wallets add column budgets integer not null default 0 check (budgets >= 0);

-- What may be spent in a month, by everybody, by one member or by one tool. The sums are those of the month's holds;
-- whoever changes them holds the wallet's lock.
create table credit_budgets (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  kind text not null check (kind in ('organisation', 'member', 'tool')),
  member_id uuid,
  tool text,
  -- Millicredits a month.
  amount bigint not null check (amount > 0),
  -- The month that the sums are of; they begin at nothing with the first hold of another one.
  month text not null,
  held bigint not null check (held >= 0),
  spent bigint not null check (spent >= 0),
  -- The highest share, in per cent, that people were told of in this month.
  told smallint not null check (told in (0, 50, 80, 100)),
  created_at timestamptz not null,
  primary key (org_id, id),
  unique nulls not distinct (org_id, kind, member_id, tool),
  check ((kind = 'member') = (member_id is not null)),
  check ((kind = 'tool') = (tool is not null))
);
