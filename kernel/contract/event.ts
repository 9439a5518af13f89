import type * as z from 'zod';
import type { Permission } from './permission.ts';

/**
 * Who sees an event live in a browser: members of the organisation that hold a permission, or the one visitor whose
 * conversation stands in the data's field `key`. Without `live` an event only reaches listeners inside the server.
 */
export type LiveAudience =
  | { readonly to: 'members'; readonly permission: Permission }
  | { readonly to: 'visitor'; readonly key: string };

/** A fact, in the past tense (`contacts.contact_created`). Readers accept version `v` and the one before it. */
export interface EventDefinition<T extends z.ZodType = z.ZodType> {
  readonly type: string;
  readonly v: number;
  readonly data: T;
  readonly live?: LiveAudience;
}

export function defineEvent<T extends z.ZodType>(definition: EventDefinition<T>): EventDefinition<T> {
  return definition;
}

export type EventData<E extends EventDefinition> = z.output<E['data']>;
