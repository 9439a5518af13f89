import { namedId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';

/** The id that a demo person has in an organisation; `key` is the person's in `people.ts`. */
export function demoContactId(scope: Scope, key: string): string {
  return namedId(scope.orgId, `contacts.demo.${key}`);
}
