import type * as z from 'zod';
import { idSchema } from '#kernel/contract';

type Json = z.core.util.JSONType;

/** Deep enough for any job; what is deeper is somebody's document. */
const deepest = 6;
const mostMembers = 30;

/** What a payload is made of, without what anybody wrote: ids, numbers and truths stay, texts become their length. */
export function shapeOf(value: unknown, depth = 0): Json {
  if (typeof value === 'string') return idSchema.safeParse(value).success ? value : `text of ${value.length}`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || depth >= deepest) return '…';
  if (Array.isArray(value)) return value.slice(0, mostMembers).map((member) => shapeOf(member, depth + 1));
  const entries = Object.entries(value).slice(0, mostMembers);
  return Object.fromEntries(entries.map(([name, member]) => [name, shapeOf(member, depth + 1)]));
}

/** An id that a payload has under a name. */
export function idIn(payload: unknown, name: string): string | null {
  const value = typeof payload === 'object' && payload !== null ? Reflect.get(payload, name) : undefined;
  return idSchema.safeParse(value).data ?? null;
}
