import { v7 } from 'uuid';

/**
 * A new identifier: UUID version 7 (RFC 9562), lower case. Identifiers made by one process rise strictly, even within
 * one millisecond and when the machine's clock steps back, so `order by id` is `order by creation`.
 */
export function newId(): string {
  return v7();
}
