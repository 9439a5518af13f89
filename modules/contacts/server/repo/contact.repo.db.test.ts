import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kernel/ids';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { registerOrganisation, type TestApp, testApp } from '#testkit';
import {
  findContact,
  insertContact,
  lockContacts,
  selectSummaries,
  updateContactRow,
} from './contact.repo.ts';
import { selectContacts } from './contact-list.repo.ts';
import { identitiesOf, insertIdentities } from './identity.repo.ts';
import { insertNote } from './note.repo.ts';
import { indexContact } from './search.repo.ts';

let app: TestApp;
let orgs: { mine: string; theirs: string };

beforeAll(async () => {
  app = await testApp();
  orgs = {
    mine: (await registerOrganisation(app)).organisationId,
    theirs: (await registerOrganisation(app)).organisationId,
  };
});
afterAll(() => app.stop());

const within = <T>(org: keyof typeof orgs, act: (scope: Scope) => Promise<T>) =>
  app.installation.services.scopes.withOrg(jobPrincipal(orgs[org], 'test'), act);
const email = { kind: 'email', value: 'camille@boite.example', national: null };

/** A contact with an e-mail address. @returns its id */
const plant = (org: keyof typeof orgs, id = newId()) =>
  within(org, async (scope) => {
    await insertContact(scope, {
      id,
      name: 'Camille Laurent',
      stage: null,
      language: 'fr',
      company: null,
      tags: [],
      custom_fields: {},
      created_at: scope.now(),
      last_seen_at: null,
    });
    await insertIdentities(scope, id, [email], { verifiedBy: null, at: scope.now() });
    await indexContact(scope, id);
    return id;
  });
const query = { limit: 100, sort: 'recent' } as const;

describe('tenancy', () => {
  it('another organisation’s contact is not found, whichever way it is asked for', async () => {
    const id = await plant('theirs');
    await within('mine', async (scope) => {
      expect(await findContact(scope, id)).toBeUndefined();
      expect(await lockContacts(scope, [id])).toEqual([]);
      expect(await selectSummaries(scope, [id])).toEqual([]);
      expect(await identitiesOf(scope, [id])).toEqual([]);
      expect(await selectContacts(scope, query)).toEqual([]);
      for (const search of ['camille', 'camile', 'camille@boite.example']) {
        expect(await selectContacts(scope, { ...query, search })).toEqual([]);
      }
    });
    await within('theirs', async (scope) => {
      for (const search of ['camille', 'camile', 'camille@boite.example']) {
        expect(await selectContacts(scope, { ...query, search })).toHaveLength(1);
      }
    });
  });

  it('another organisation’s contact is not changed', async () => {
    const id = await plant('theirs');
    await expect(within('mine', (scope) => updateContactRow(scope, id, { name: 'Mine' }))).rejects.toThrow();
    expect((await within('theirs', (scope) => findContact(scope, id)))?.name).toBe('Camille Laurent');
  });

  it.each([
    [
      'a note',
      (scope: Scope, id: string) =>
        insertNote(scope, {
          id: newId(),
          contact_id: id,
          author_id: null,
          text: 'x',
          created_at: scope.now(),
        }),
    ],
    [
      'an identity',
      (scope: Scope, id: string) =>
        insertIdentities(scope, id, [{ ...email, value: 'x@y.example' }], {
          verifiedBy: null,
          at: scope.now(),
        }),
    ],
  ])(
    'a foreign key refuses %s on another organisation’s contact',
    async (_what, write: (scope: Scope, id: string) => Promise<unknown>) => {
      const id = await plant('theirs');
      await expect(within('mine', (scope) => write(scope, id))).rejects.toThrow(/foreign key/);
    },
  );

  it('two organisations may hold contacts of one id', async () => {
    const id = await plant('theirs');
    await expect(plant('mine', id)).resolves.toBe(id);
  });
});
