import { v5, v7 } from 'uuid';

/**
 * A new identifier: UUID version 7 (RFC 9562), lower case. Identifiers made by one process rise strictly, even within
 * one millisecond and when the machine's clock steps back, so `order by id` is `order by creation`.
 */
export function newId(): string {
  return v7();
}

/** The same identifier each time for the same name in the same space (UUID version 5); for seeds that may run twice. */
export function namedId(spaceId: string, name: string): string {
  return v5(name, spaceId);
}
