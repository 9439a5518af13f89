import { describe, expect, it } from 'vitest';
import { expectProblem, openContacts, unknownId } from './contacts.fixture.ts';

const _contactsPath = '/api/v1/contacts';
const { other, as, call, create } = await openContacts();

describe('merging', () => {
  it('makes two one, leads the other’s id there, and can be undone', async () => {
    const camille = await create({ identities: [{ kind: 'phone', value: '06 39 98 03 41' }] });
    const twin = await create({ name: 'C. Laurent', company: 'Boîte', tags: ['devis'] });
    await call('POST', `/${twin.id}/notes`, { text: 'Du second.' });
    const merged = await call('POST', `/${camille.id}/merge`, { otherId: twin.id });
    expect(merged.status, merged.text).toBe(200);
    expect(merged.body.contact).toMatchObject({ id: camille.id, company: 'Boîte', tags: ['devis'] });
    expect((await call('GET', `/${twin.id}`)).body.id).toBe(camille.id);
    expect((await call('GET', `/${camille.id}/notes`)).body.items).toHaveLength(1);
    expectProblem(await call('DELETE', `/${twin.id}`), 404, 'contacts.not_found');
    const again = await call('POST', `/${camille.id}/merge`, { otherId: twin.id });
    expectProblem(again, 400, 'contacts.merge_with_itself');

    const undo = `/merges/${merged.body.mergeId}/undo`;
    expectProblem(await as(other)('POST', undo), 404, 'contacts.merge_not_found');
    const undone = await call('POST', undo);
    expect(undone.status, undone.text).toBe(200);
    expect(undone.body).toEqual({ contact: camille, restored: twin });
    expect((await call('GET', `/${twin.id}`)).body).toEqual(twin);
    expectProblem(await call('POST', undo), 404, 'contacts.merge_not_found');
    const kinds = (await call('GET', `/${camille.id}/timeline`)).body.items.map(
      ({ kind }: { kind: string }) => kind,
    );
    expect(kinds).toEqual(expect.arrayContaining(['merged', 'unmerged']));
  });

  it('cannot be undone while the surviving contact is part of a third one', async () => {
    const [first, second, third] = [await create(), await create(), await create()];
    const merge = await call('POST', `/${first.id}/merge`, { otherId: second.id });
    const further = await call('POST', `/${third.id}/merge`, { otherId: first.id });
    expect((await call('GET', `/${second.id}`)).body.id).toBe(third.id);
    const undo = `/merges/${merge.body.mergeId}/undo`;
    expectProblem(await call('POST', undo), 409, 'contacts.unmerge_impossible');
    expect((await call('POST', `/merges/${further.body.mergeId}/undo`)).status).toBe(200);
    expect((await call('POST', undo)).status).toBe(200);
  });

  it('is refused with itself and with what does not exist', async () => {
    const { id } = await create();
    expectProblem(await call('POST', `/${id}/merge`, { otherId: id }), 400, 'contacts.merge_with_itself');
    expectProblem(await call('POST', `/${id}/merge`, { otherId: unknownId }), 404, 'contacts.not_found');
    expectProblem(await call('POST', `/merges/${unknownId}/undo`), 404, 'contacts.merge_not_found');
    expectProblem(await call('DELETE', `/merge-proposals/${unknownId}`), 404, 'contacts.merge_not_found');
  });
});
