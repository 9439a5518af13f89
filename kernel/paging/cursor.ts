import * as z from 'zod';
import { kernelErrors, type Page } from '#kernel/contract';
import { fail } from '#kernel/errors';

/** Where a keyset page ended: the sort value of its last row, and its id to break ties. */
export interface Keyset {
  readonly at: string;
  readonly id: string;
}

const keysetSchema = z.tuple([z.string().max(200), z.uuid()]);

export function encodeCursor(keyset: Keyset): string {
  return Buffer.from(JSON.stringify([keyset.at, keyset.id])).toString('base64url');
}

/** Reads a cursor that a page gave; fails with `kernel.cursor_invalid` on anything else. */
export function decodeCursor(cursor: string): Keyset {
  try {
    const [at, id] = keysetSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { at, id };
  } catch {
    return fail(kernelErrors.cursorInvalid);
  }
}

/** As our pages write it; JavaScript also knows years of six digits, which PostgreSQL does not. */
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A cursor whose sort value is an instant; anything that is not one is refused before it reaches SQL. */
export function decodeInstantCursor(cursor: string | undefined): { at: Date; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const { at, id } = decodeCursor(cursor);
  const instant = new Date(at);
  if (!instantForm.test(at) || Number.isNaN(instant.getTime())) return fail(kernelErrors.cursorInvalid);
  return { at: instant, id };
}

/** A cursor whose sort value is a whole number of 32 bits (a score). */
export function decodeIntegerCursor(cursor: string | undefined): { at: number; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const { at, id } = decodeCursor(cursor);
  return /^-?\d{1,9}$/.test(at) ? { at: Number(at), id } : fail(kernelErrors.cursorInvalid);
}

/**
 * Cuts a page out of rows that were fetched with one more than `limit`.
 * @param keyOf the keyset of a row, in the list's order
 */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => Keyset,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), nextCursor: more ? encodeCursor(keyOf(last)) : null };
}
