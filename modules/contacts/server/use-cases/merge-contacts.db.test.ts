import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { registerOrganisation, type TestApp, testApp } from '#testkit';
import { rulesEngine } from '../../contract/index.ts';
import { addIdentity } from './add-identity.ts';
import { addNote } from './add-note.ts';
import { archiveContact } from './archive-contact.ts';
import { claimIdentities } from './claim-identities.ts';
import { createContact } from './create-contact.ts';
import { getContact } from './get-contact.ts';
import { type FoundClass, keepClass } from './keep-class.ts';
import { listMergeProposals } from './list-merge-proposals.ts';
import { mergeContacts } from './merge-contacts.ts';
import { removeIdentity } from './remove-identity.ts';
import { scoreInterest } from './score-interest.ts';
import { unmergeContacts } from './unmerge-contacts.ts';
import { updateContact } from './update-contact.ts';

let app: TestApp;
let orgId: string;

beforeAll(async () => {
  app = await testApp();
});
beforeEach(async () => {
  orgId = (await registerOrganisation(app)).organisationId;
});
afterAll(() => app.stop());

/** One transaction, a second after the one before it. */
function within<T>(act: (scope: Scope) => Promise<T>): Promise<T> {
  app.clock.advance(1_000);
  return app.installation.services.scopes.withOrg(jobPrincipal(orgId, 'test'), act);
}

const tables = [
  'contacts',
  'contact_identities',
  'contact_notes',
  'contact_interest_events',
  'contact_stage_events',
  'contact_classes',
  'contact_merge_proposals',
  'contact_search',
];
/** A hash of every row of each table, all columns included. */
async function fingerprint(): Promise<Record<string, string>> {
  const hashes = await Promise.all(
    tables.map(async (table) => {
      const [row] = await app.database.query<{ hash: string }>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t where org_id = $1`,
        [orgId],
      );
      return [table, row?.hash ?? ''] as const;
    }),
  );
  return Object.fromEntries(hashes);
}

const phone = { kind: 'phone', value: '+33612345678' };
const email = { kind: 'email', value: 'camille@boite.example' };

const seemsWon = { stage: 'won', reasons: [], engine: rulesEngine } satisfies Partial<FoundClass>;

/** Two contacts with a past each, who claim one phone, and of whom the other has proved the shared e-mail address. */
async function twoContacts(): Promise<{ id: string; otherId: string }> {
  const { id } = await within((scope) =>
    createContact(scope, {
      name: 'Camille Laurent',
      tags: ['mariage'],
      customFields: { city: 'Lyon' },
      identities: [],
    }),
  );
  const { id: otherId } = await within((scope) =>
    createContact(scope, {
      name: 'C. Laurent',
      stage: 'qualified',
      company: 'Boîte',
      tags: ['devis', 'mariage'],
      customFields: { city: 'Paris', font: 'Garamond' },
      identities: [email, { kind: 'instagram', value: 'camille' }],
    }),
  );
  await within((scope) => claimIdentities(scope, id, [phone, email]));
  await within((scope) => claimIdentities(scope, otherId, [phone]));
  await within((scope) => addNote(scope, id, 'Du premier.'));
  await within((scope) => addNote(scope, otherId, 'Du second.'));
  await within((scope) => scoreInterest(scope, id, [{ code: 'left_phone', points: 25 }], 'one'));
  await within((scope) =>
    scoreInterest(
      scope,
      otherId,
      [
        { code: 'left_phone', points: 25 },
        { code: 'asked_quote', points: 35 },
      ],
      'two',
    ),
  );
  await within((scope) => scoreInterest(scope, otherId, [{ code: 'left_phone', points: 25 }], 'one'));
  await within((scope) => keepClass(scope, otherId, { ...seemsWon, id: newId(), conversationId: newId() }));
  return { id, otherId };
}

describe('merging', () => {
  it('gives everything of the other to the surviving contact, each thing once', async () => {
    const { id, otherId } = await twoContacts();
    const { contact } = await within((scope) => mergeContacts(scope, id, otherId));
    expect(contact).toMatchObject({
      name: 'Camille Laurent',
      stage: 'new',
      company: 'Boîte',
      tags: ['mariage', 'devis'],
      customFields: { city: 'Lyon', font: 'Garamond' },
      // The sign that both were given in source "one" counts once.
      interest: 25 + 25 + 35,
      class: { stage: 'won' },
    });
    expect(contact.identities).toHaveLength(3);
    expect(contact.identities).toEqual(
      expect.arrayContaining([
        { ...phone, verifiedBy: null },
        { ...email, verifiedBy: 'member' },
        { kind: 'instagram', value: 'camille', verifiedBy: 'member' },
      ]),
    );
  });

  it('leads whatever is told of the other to the surviving contact', async () => {
    const { id, otherId } = await twoContacts();
    await within((scope) => mergeContacts(scope, id, otherId));
    await within((scope) => scoreInterest(scope, otherId, [{ code: 'gave_date', points: 20 }], 'later'));
    expect(await within((scope) => claimIdentities(scope, otherId, [phone]))).toEqual([]);
    expect((await within((scope) => getContact(scope, id))).reasons[0]?.code).toBe('gave_date');
  });

  it('answers the proposals about the two', async () => {
    const { id, otherId } = await twoContacts();
    const proposals = () => within((scope) => listMergeProposals(scope, { limit: 100 }));
    expect((await proposals()).items.length).toBeGreaterThan(0);
    await within((scope) => mergeContacts(scope, id, otherId));
    expect((await proposals()).items).toEqual([]);
  });
});

describe('undoing a merge', () => {
  it('gives back every row of both contacts exactly as it was', async () => {
    const { id, otherId } = await twoContacts();
    const before = await fingerprint();
    const { mergeId } = await within((scope) => mergeContacts(scope, id, otherId));
    expect(await fingerprint()).not.toEqual(before);
    await within((scope) => unmergeContacts(scope, mergeId));
    expect(await fingerprint()).toEqual(before);
  });

  it('does so in the other direction, too, and again after a second merge', async () => {
    const { id, otherId } = await twoContacts();
    const before = await fingerprint();
    for (const [survivor, merged] of [
      [otherId, id],
      [id, otherId],
    ] as const) {
      const { mergeId } = await within((scope) => mergeContacts(scope, survivor, merged));
      await within((scope) => unmergeContacts(scope, mergeId));
      expect(await fingerprint()).toEqual(before);
    }
  });

  it('does so for merges into one contact, the last one first', async () => {
    const { id, otherId } = await twoContacts();
    const third = await within((scope) =>
      createContact(scope, { name: 'Troisième', language: 'fr', identities: [] }),
    );
    const before = await fingerprint();
    const first = await within((scope) => mergeContacts(scope, id, otherId));
    const between = await fingerprint();
    const second = await within((scope) => mergeContacts(scope, id, third.id));
    await within((scope) => unmergeContacts(scope, second.mergeId));
    expect(await fingerprint()).toEqual(between);
    await within((scope) => unmergeContacts(scope, first.mergeId));
    expect(await fingerprint()).toEqual(before);
  });

  it('does so for a contact into which another one was merged before', async () => {
    const { id, otherId } = await twoContacts();
    const third = await within((scope) => createContact(scope, { name: 'Troisième', identities: [] }));
    await within((scope) => mergeContacts(scope, otherId, third.id));
    const before = await fingerprint();
    const { mergeId } = await within((scope) => mergeContacts(scope, id, otherId));
    expect((await within((scope) => getContact(scope, third.id))).id).toBe(id);
    await within((scope) => unmergeContacts(scope, mergeId));
    expect(await fingerprint()).toEqual(before);
    expect((await within((scope) => getContact(scope, third.id))).id).toBe(otherId);
  });

  it('leaves with the surviving contact what was added since', async () => {
    const { id, otherId } = await twoContacts();
    const [contact, other] = await within(async (scope) => [
      await getContact(scope, id),
      await getContact(scope, otherId),
    ]);
    const { mergeId } = await within((scope) => mergeContacts(scope, id, otherId));
    const added = { kind: 'email', value: 'added@boite.example' };
    await within((scope) => updateContact(scope, id, { stage: 'won', tags: ['mariage', 'devis', 'fidèle'] }));
    await within((scope) => addIdentity(scope, id, added));
    await within((scope) => scoreInterest(scope, id, [{ code: 'gave_date', points: 20 }], 'since'));
    const undone = await within((scope) => unmergeContacts(scope, mergeId));
    expect(undone.restored).toEqual(other);
    expect(undone.contact).toMatchObject({
      stage: 'won',
      tags: ['mariage', 'fidèle'],
      company: null,
      customFields: { city: 'Lyon' },
      interest: 25 + 20,
      identities: [...(contact?.identities ?? []), { ...added, verifiedBy: 'member' }],
    });
  });

  it('does not bring back what was removed since', async () => {
    const { id, otherId } = await twoContacts();
    const { mergeId } = await within((scope) => mergeContacts(scope, id, otherId));
    await within((scope) => removeIdentity(scope, id, { kind: 'instagram', value: 'camille' }));
    const { contact, restored } = await within((scope) => unmergeContacts(scope, mergeId));
    const kinds = [...contact.identities, ...restored.identities].map(({ kind }) => kind);
    expect(kinds).not.toContain('instagram');
  });

  const refused = (mergeId: string) =>
    expect(within((scope) => unmergeContacts(scope, mergeId))).rejects.toSatisfy(
      (error) => error instanceof AppError && error.definition.code === 'contacts.unmerge_impossible',
    );

  it('is impossible while the surviving contact is archived', async () => {
    const { id, otherId } = await twoContacts();
    const { mergeId } = await within((scope) => mergeContacts(scope, id, otherId));
    await within((scope) => archiveContact(scope, id));
    await refused(mergeId);
  });

  it('is impossible when a third contact has proved an address of the two meanwhile', async () => {
    const { id, otherId } = await twoContacts();
    const { mergeId } = await within((scope) => mergeContacts(scope, id, otherId));
    await within((scope) => removeIdentity(scope, id, email));
    await within((scope) => createContact(scope, { name: 'Troisième', identities: [email] }));
    const before = await fingerprint();
    await refused(mergeId);
    expect(await fingerprint()).toEqual(before);
  });
});
