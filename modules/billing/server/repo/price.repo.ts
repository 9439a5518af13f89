import { sql } from 'kysely';
import { beforeIntegerCursor } from '#kernel/paging';
import type { Session } from '#kernel/scope';
import type { Unit } from '../../contract/index.ts';
import type { UnitPrice } from '../price-units.ts';
import type { BillingTables } from './tables.ts';

export interface ToolPrice extends UnitPrice {
  readonly tool: string;
  readonly unit: Unit;
}

export interface StoredVersion {
  readonly version: number;
  readonly id: string;
  readonly validFrom: Date;
  readonly reason: string | null;
  readonly prices: readonly ToolPrice[];
}

/** Of the version in force, the newest that has begun, or of the one that is named. */
export async function priceOf(
  session: Session,
  tool: string,
  version: number | undefined,
): Promise<(UnitPrice & { version: number }) | undefined> {
  const row = await session
    .tables<BillingTables>()
    .selectFrom('prices as p')
    .innerJoin('price_versions as v', 'v.version', 'p.version')
    .select(['p.version', 'p.unit_size', 'p.price'])
    .where('p.tool', '=', tool)
    .where((where) =>
      version === undefined ? where('v.valid_from', '<=', session.now()) : where('v.version', '=', version),
    )
    .orderBy('v.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { version: row.version, unitSize: row.unit_size, price: BigInt(row.price) };
}

/** Newest first. */
export async function selectVersions(
  session: Session,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<StoredVersion[]> {
  const tables = session.tables<BillingTables>();
  const versions = await tables
    .selectFrom('price_versions')
    .select(['version', 'id', 'valid_from', 'reason'])
    .where(beforeIntegerCursor(cursor, 'version'))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
  return withPrices(session, versions);
}

/** The newest that has begun, or the one that is named. */
export async function selectVersion(
  session: Session,
  version: number | undefined,
): Promise<StoredVersion | undefined> {
  const rows = await session
    .tables<BillingTables>()
    .selectFrom('price_versions')
    .select(['version', 'id', 'valid_from', 'reason'])
    .where((where) =>
      version === undefined ? where('valid_from', '<=', session.now()) : where('version', '=', version),
    )
    .orderBy('version', 'desc')
    .limit(1)
    .execute();
  return (await withPrices(session, rows))[0];
}

/** What takes the place of a version, as far as it is published: what begins first, and of several the newest. */
export async function selectNextVersion(
  session: Session,
  version: number,
): Promise<StoredVersion | undefined> {
  const rows = await session
    .tables<BillingTables>()
    .selectFrom('price_versions')
    .select(['version', 'id', 'valid_from', 'reason'])
    .where('version', '>', version)
    .where('valid_from', '>', session.now())
    .orderBy('valid_from')
    .orderBy('version', 'desc')
    .limit(1)
    .execute();
  return (await withPrices(session, rows))[0];
}

async function withPrices(
  session: Session,
  versions: readonly { version: number; id: string; valid_from: Date; reason: string | null }[],
): Promise<StoredVersion[]> {
  if (versions.length === 0) return [];
  const rows = await session
    .tables<BillingTables>()
    .selectFrom('prices')
    .select(['version', 'tool', 'unit', 'unit_size', 'price'])
    .where(
      'version',
      'in',
      versions.map(({ version }) => version),
    )
    .execute();
  return versions.map(({ valid_from, ...version }) => ({
    ...version,
    validFrom: valid_from,
    prices: rows
      .filter((row) => row.version === version.version)
      .map(({ tool, unit, unit_size, price }) => ({
        tool,
        unit,
        unitSize: unit_size,
        price: BigInt(price),
      })),
  }));
}

/** One publishes at a time, so that each sees the newest. */
export async function lockPriceBook(session: Session): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('billing.price_book'))`.execute(session.tables<unknown>());
}

export async function insertVersion(
  session: Session,
  version: StoredVersion & { readonly publishedBy: string | null },
): Promise<void> {
  const tables = session.tables<BillingTables>();
  await tables
    .insertInto('price_versions')
    .values({
      version: version.version,
      id: version.id,
      valid_from: version.validFrom,
      reason: version.reason,
      published_by: version.publishedBy,
      published_at: session.now(),
    })
    .execute();
  await tables
    .insertInto('prices')
    .values(
      version.prices.map(({ tool, unit, unitSize, price }) => ({
        tool,
        unit,
        price,
        unit_size: unitSize,
        version: version.version,
      })),
    )
    .execute();
}
