import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '#kernel/contract';
import { serverModules } from '../../modules/index.server.ts';
import { registerOrganisation, type TestApp, testApp } from '../index.ts';
import { type CallerName, callers, guarded, readMatrix, writeMatrix } from './matrix.ts';

const contracts: readonly Contract[] = serverModules.flatMap((module) =>
  (module.routes ?? []).map((route) => route.contract),
);
const file = fileURLToPath(new URL('../../docs/permissions.md', import.meta.url));
/** As the file has it, which the first test holds to the modules. */
const matrix = readMatrix(writeMatrix(contracts));
const nobody = '01938b5e-0000-7000-8000-000000000000';
const pathOf = ({ path }: Contract) => path.replace(/\{\w+\}/g, nobody);

let app: TestApp;
/** One token a caller: whoever looks after the installation is a reader of the organisation, so that no role helps. */
const tokens = new Map<CallerName, string>();
beforeAll(async () => {
  app = await testApp();
  const administrator = await registerOrganisation(app);
  const owner = await registerOrganisation(app);
  const roleOf = (userId: string, role: string) =>
    app.database.query('update memberships set role = $2 where user_id = $1', [userId, role]);
  await roleOf(administrator.userId, 'viewer');
  tokens.set('administrator', administrator.token);
  tokens.set('owner', owner.token);
  for (const role of ['admin', 'member', 'viewer'] as const) {
    const person = await registerOrganisation(app);
    await roleOf(person.userId, role);
    tokens.set(role, person.token);
  }
  // What a process remembers of a session is half a second old at most.
  app.clock.advance(1_000);
});
afterAll(() => app.stop());

describe('the matrix', () => {
  it('says what the modules declare', async () => {
    await expect(writeMatrix(contracts)).toMatchFileSnapshot(file);
  });
});

describe('every endpoint', () => {
  // What is sent is broken on purpose: whoever is let in is told so, and nothing happens.
  it.each(guarded(contracts).map((one) => [`${one.method} ${one.path}`, one] as const))(
    '%s lets in whom the matrix names, and refuses everybody else',
    async (name, contract) => {
      const named = matrix.get(name);
      const changes = contract.method !== 'GET' && contract.body !== undefined;
      const outcome: Record<string, boolean> = {};
      for (const caller of callers) {
        if (caller === 'administrator' && contract.access.kind === 'member') continue;
        if (!changes && ends.has(contract.id)) continue;
        const reply = await app.call(contract.method, pathOf(contract), {
          token: tokens.get(caller) ?? '',
          ...(changes && { body: { surprise: true } }),
        });
        outcome[caller] = reply.body?.code !== 'kernel.forbidden' && reply.status !== 401;
      }
      for (const [caller, passed] of Object.entries(outcome)) {
        expect([caller, passed]).toEqual([caller, named?.has(caller as CallerName)]);
      }
    },
  );
});

/** What needs no body and would take the caller's own membership or session away, so that later rows fail. */
const ends = new Set(['accounts.leaveOrganisation']);
