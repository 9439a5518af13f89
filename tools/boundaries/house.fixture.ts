import { checkBoundaries } from '../boundaries.ts';
import { virtualTree } from '../source/tree.ts';

/** A small sound house: what a test adds or replaces is the only thing that can be found. */
const HOUSE = {
  'kernel/contract/index.ts': `export * as z from 'zod';`,
  'kernel/scope/index.ts': `export { withOrg } from './with-org.ts';`,
  'kernel/scope/with-org.ts': `import pg from 'pg';\nexport const withOrg = () => pg;`,
  'kernel/browser/index.ts': `import { z } from '#kernel/contract';\nexport const client = z;`,
  'ui/index.ts': `export const Button = 1;`,
  'testkit/index.ts': `export const org = 1;`,
  'modules/index.server.ts': `import { accounts } from './accounts/server/module.ts';\nexport const all = [accounts];`,
  'modules/accounts/contract/index.ts': `import { z } from '#kernel/contract';\nexport const user = z;`,
  'modules/accounts/server/index.ts': `export { findUser } from './use-cases/find-user.ts';`,
  'modules/accounts/server/module.ts': `export const accounts = { dependsOn: [] };`,
  'modules/accounts/server/use-cases/find-user.ts': `export const findUser = 1;`,
  'modules/accounts/web/index.ts': `export const Avatar = 1;`,
  'modules/contacts/contract/index.ts': `export const contact = 1;`,
  'modules/contacts/server/index.ts': `export const audience = 1;`,
  'modules/contacts/server/module.ts': `export const contacts = { dependsOn: ['accounts'] };`,
  'modules/contacts/server/use-cases/archive-contact.ts': `import { archive } from '../repo/contact.repo.ts';\nimport { findUser } from '#modules/accounts';\nexport const archiveContact = [archive, findUser];`,
  'modules/contacts/server/repo/contact.repo.ts': `import { sql } from 'kysely';\nexport const archive = sql;`,
  'modules/contacts/server/routes/archive-contact.route.ts': `import { archiveContact } from '../use-cases/archive-contact.ts';\nexport default archiveContact;`,
  'modules/contacts/web/index.ts': `import { Button } from '#ui';\nimport { contact } from '#modules/contacts/contract';\nimport { client } from '#kernel/browser';\nexport const x = [Button, contact, client];`,
};

/** `path rule` of every finding in the house with these files added or replaced. */
export function findings(files: Record<string, string> = {}): string[] {
  return checkBoundaries(virtualTree({ ...HOUSE, ...files })).map(({ path, rule }) => `${path} ${rule}`);
}

/** The rules that one added file breaks. */
export function rulesBroken(path: string, text: string): string[] {
  return findings({ [path]: text }).map((finding) => finding.slice(finding.lastIndexOf(' ') + 1));
}
