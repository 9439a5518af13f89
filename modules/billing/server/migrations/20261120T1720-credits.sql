-- All amounts are millicredits: a thousand are one credit.

-- The sums of an organisation's own entries and of its open holds. Every change of either goes through this row, whose
-- conditions no race can pass.
create table credit_wallets (
  org_id uuid not null default app.current_org(),
  settled bigint not null default 0,
  held bigint not null default 0,
  opened_at timestamptz not null,
  primary key (org_id),
  check (held >= 0),
  check (settled >= held)
);

-- Credits that came in together and end together. What is left of all lots is what the wallet has settled.
create table credit_lots (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  -- The lowest is burnt first, then what ends first, then what is oldest.
  priority smallint not null,
  amount bigint not null check (amount > 0),
  remaining bigint not null check (remaining between 0 and amount),
  expires_at timestamptz,
  created_at timestamptz not null,
  primary key (org_id, id)
);
create index credit_lots_to_burn on credit_lots (org_id, priority, expires_at, created_at, id) where remaining > 0;
create index credit_lots_ending on credit_lots (expires_at) where remaining > 0 and expires_at is not null;

-- Credits that a task may come to cost, set aside before anything is spent: one a task, whatever is repeated.
create table credit_holds (
  org_id uuid not null default app.current_org(),
  task_id uuid not null,
  tool text not null,
  -- Who asked for the task; null when no member did.
  member_id uuid,
  amount bigint not null check (amount > 0),
  status text not null default 'held' check (status in ('held', 'settled', 'released')),
  charged bigint not null default 0 check (charged between 0 and amount),
  created_at timestamptz not null,
  -- Whoever does the work pushes this on; past it the hold is abandoned.
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, task_id),
  check ((status = 'held') = (ended_at is null)),
  check (status = 'settled' or charged = 0)
);
create index credit_holds_open on credit_holds (expires_at) where status = 'held';

-- Why credits moved. Never changed.
create table credit_transactions (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  kind text not null check (kind in ('welcome', 'grant', 'charge', 'refund', 'expiry', 'adjustment')),
  task_id uuid,
  reason text,
  -- The user who decided it; a pseudonymous id, null when nobody did.
  actor_id uuid,
  created_at timestamptz not null,
  primary key (org_id, id),
  check ((kind in ('charge', 'refund')) = (task_id is not null))
);
create unique index credit_transactions_one_charge on credit_transactions (org_id, task_id) where kind = 'charge';
create unique index credit_transactions_one_welcome on credit_transactions (org_id) where kind = 'welcome';

-- Double entry: the entries of a transaction sum to zero. Never changed.
create table credit_entries (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  transaction_id uuid not null,
  -- `credits` is the organisation's own; the others say where credits come from and where they go.
  account text not null check (account in ('credits', 'issued', 'used', 'expired')),
  amount bigint not null check (amount <> 0),
  -- Of the organisation's own entries: the lot that grew or shrank.
  lot_id uuid,
  created_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, transaction_id) references credit_transactions (org_id, id),
  foreign key (org_id, lot_id) references credit_lots (org_id, id),
  check ((account = 'credits') = (lot_id is not null))
);
create index credit_entries_recent on credit_entries (org_id, created_at desc, id desc) where account = 'credits';
create index credit_entries_of_transaction on credit_entries (org_id, transaction_id);

create function app.credit_transaction_balances() returns trigger language plpgsql as $$
begin
  if (select sum(e.amount) from public.credit_entries e
      where e.org_id = new.org_id and e.transaction_id = new.transaction_id) <> 0 then
    raise exception 'the entries of credit transaction % do not sum to zero', new.transaction_id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger credit_entries_balance after insert on credit_entries
  deferrable initially deferred for each row execute function app.credit_transaction_balances();

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger credit_entries_immutable before update on credit_entries
  for each row execute function app.refuse_change();
create trigger credit_transactions_immutable before update on credit_transactions
  for each row execute function app.refuse_change();

create function resolver.orgs_with_ending_credits(argument text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct l.org_id from public.credit_lots l
  where l.remaining > 0 and l.expires_at <= argument::timestamptz
$$;

create function resolver.orgs_with_abandoned_holds(argument text) returns table (org_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct h.org_id from public.credit_holds h
  where h.status = 'held' and h.expires_at <= argument::timestamptz
$$;
