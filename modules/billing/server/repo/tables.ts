import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { BudgetLevel, BudgetOf, EntryKind, Unit } from '../../contract/index.ts';

interface Tenant {
  org_id: GeneratedAlways<string>;
}

/** Millicredits: PostgreSQL's driver gives text, because a number of JavaScript could not hold all of them. */
type Millicredits = ColumnType<string, bigint, bigint>;
/** The same where the table begins with 0. */
type MillicreditsFromZero = ColumnType<string, bigint | undefined, bigint>;

interface WalletsTable extends Tenant {
  settled: MillicreditsFromZero;
  held: MillicreditsFromZero;
  budgets: Generated<number>;
  opened_at: Date;
}

interface LotsTable extends Tenant {
  id: string;
  priority: number;
  amount: Millicredits;
  remaining: Millicredits;
  expires_at: Date | null;
  created_at: Date;
}

interface HoldsTable extends Tenant {
  task_id: string;
  tool: string;
  /** Null where it is the tool itself. */
  priced_as: string | null;
  about_kind: string | null;
  about_id: string | null;
  member_id: string | null;
  amount: Millicredits;
  status: Generated<'held' | 'settled' | 'released'>;
  charged: MillicreditsFromZero;
  created_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  month: string;
}

interface BudgetsTable extends Tenant {
  id: string;
  kind: BudgetOf['kind'];
  member_id: string | null;
  tool: string | null;
  amount: Millicredits;
  month: string;
  held: Millicredits;
  spent: Millicredits;
  told: 0 | BudgetLevel;
  created_at: Date;
}

interface TransactionsTable extends Tenant {
  id: string;
  kind: EntryKind;
  task_id: string | null;
  reason: string | null;
  actor_id: string | null;
  created_at: Date;
}

export type Account = 'credits' | 'issued' | 'used' | 'expired';

interface EntriesTable extends Tenant {
  id: string;
  transaction_id: string;
  account: Account;
  amount: Millicredits;
  lot_id: string | null;
  created_at: Date;
}

interface PriceVersionsTable {
  version: number;
  id: string;
  valid_from: Date;
  reason: string | null;
  published_by: string | null;
  published_at: Date;
}

interface PricesTable {
  version: number;
  tool: string;
  unit: Unit;
  unit_size: number;
  price: Millicredits;
}

export interface BillingTables {
  price_versions: PriceVersionsTable;
  prices: PricesTable;
  credit_wallets: WalletsTable;
  credit_lots: LotsTable;
  credit_holds: HoldsTable;
  credit_budgets: BudgetsTable;
  credit_transactions: TransactionsTable;
  credit_entries: EntriesTable;
}
