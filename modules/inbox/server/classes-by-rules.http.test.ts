import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type TestDesk, testDesk } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '100' } });
  desk = await testDesk(app);
});
afterAll(() => app.stop());

const wish = 'Bonjour, il nous faut 140 marque-places pour le 12 juin.';
const path = (id: string) => `/api/v1/conversations/${id}/classification`;
const read = async (id: string) => (await desk.call('GET', path(id))).body;
const contactOf = async (id: string) => {
  const conversation = await desk.call('GET', `/api/v1/conversations/${id}`);
  return (await desk.call('GET', `/api/v1/contacts/${conversation.body.contact.id}`)).body;
};
const classed = (id: string, stage: string | null) =>
  eventually(async () => {
    const { proposal } = await read(id);
    expect(proposal?.stage).toBe(stage);
    return proposal;
  });

describe('where no model is set up', () => {
  it('a prospect is classed by rules of this machine, by their own words, for nothing', async () => {
    const visit = await desk.open('Bonjour');
    expect(await classed(visit.id, null)).toMatchObject({ reasons: [], waits: false });
    await desk.write(visit, wish);
    const proposal = await classed(visit.id, 'qualified');
    expect(proposal).toMatchObject({ from: 'new', engine: 'local.rules.1', waits: true });
    const said = (await desk.call('GET', `/api/v1/conversations/${visit.id}/messages`)).body.items;
    for (const { messageId, quote, rule } of proposal.reasons) {
      expect(rule).not.toBeNull();
      const message = said.find(({ id }: { id: string }) => id === messageId);
      expect(message).toMatchObject({ author: 'visitor', text: expect.stringContaining(quote) });
    }
    const { stage, class: kept } = await contactOf(visit.id);
    expect([stage, kept]).toEqual(['new', proposal]);
    expect((await desk.call('GET', '/api/v1/credits')).body.settled).toBe(100);
    expect((await desk.call('POST', path(visit.id))).body.code).toBe('ai.not_configured');
  });

  it('it is applied by a member, and what a person set stays', async () => {
    const visit = await desk.open(wish);
    const { id: proposalId } = await classed(visit.id, 'qualified');
    const applied = await desk.call('PUT', path(visit.id), { proposalId, outcome: 'applied' });
    expect([applied.status, applied.body.proposal.outcome]).toEqual([200, 'applied']);
    const { id, stage } = await contactOf(visit.id);
    expect(stage).toBe('qualified');
    await desk.call('PATCH', `/api/v1/contacts/${id}`, { stage: 'lost' });
    await desk.write(visit, 'Une question encore : faites-vous les menus ?');
    await desk.write(visit, 'C’est bon pour moi, je valide le devis.');
    const { id: next } = await classed(visit.id, 'won');
    expect((await contactOf(visit.id)).stage).toBe('lost');
    const late = await desk.call('PUT', path(visit.id), { proposalId, outcome: 'applied' });
    expect([late.status, late.body.code, next === proposalId]).toEqual([
      409,
      'inbox.proposal_overtaken',
      false,
    ]);
  });

  it('open pages are told of it with the contact', async () => {
    const visit = await desk.open(wish);
    const { id } = await classed(visit.id, 'qualified');
    await eventually(async () => {
      const told = await app.database.query<{ data: { contact: { class: { id: string } | null } } }>(
        `select data from live_events where org_id = $1 and type = 'contacts.contact_updated'`,
        [desk.owner.organisationId],
      );
      expect(told.map(({ data }) => data.contact.class?.id)).toContain(id);
    });
  });
});
