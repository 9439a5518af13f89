import type { Session as Transaction } from '#kernel/scope';

interface SwitchTables {
  switches: { name: string; value: string; changed_at: Date };
}

/** Every switch that was ever turned, its value as JSON gave it. */
export async function readSwitches(transaction: Transaction): Promise<ReadonlyMap<string, unknown>> {
  const rows = await transaction
    .tables<SwitchTables>()
    .selectFrom('switches')
    .select(['name', 'value'])
    .execute();
  return new Map(rows.map(({ name, value }) => [name, value as unknown]));
}

export async function writeSwitch(transaction: Transaction, name: string, value: unknown): Promise<void> {
  const row = { value: JSON.stringify(value), changed_at: transaction.now() };
  await transaction
    .tables<SwitchTables>()
    .insertInto('switches')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}
