import { describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import { openDesks, type TestDesk } from './desk.fixture.ts';

const { desk, other, colleague, viewer } = await openDesks();

const unknown = 'Pouvez-vous réparer ma montre de plongée cette semaine ?';
type Caller = Pick<TestDesk, 'call'>;
const makeTeam = async (
  members: { userId: string; languages?: string[] }[],
  who: Caller = desk,
  name = 'Ventes',
) => who.call('POST', '/api/v1/teams', { name, members });
const rule = (more: object) => ({
  name: 'Devis',
  on: 'handed_over',
  conditions: {},
  teamId: null,
  memberId: null,
  method: 'round_robin',
  ...more,
});
const setRules = (rules: object[], who: Caller = desk) =>
  who.call('PUT', '/api/v1/assignment-rules', { items: rules });
const handedOver = async (text = unknown) => {
  const visit = await desk.open(text);
  return eventually(async () => {
    const seen = await desk.conversation(visit);
    expect(seen.status).toBe('handed_over');
    return seen;
  });
};
const notes = async (id: string): Promise<string[]> =>
  (await desk.call('GET', `/api/v1/conversations/${id}/messages`)).body.items
    .filter(({ author }: { author: string }) => author === 'system')
    .map(({ text }: { text: string }) => text);

describe('a team', () => {
  it('is made of those who may answer, by who manages the desk', async () => {
    const made = await makeTeam([{ userId: colleague.userId, languages: ['fr'] }]);
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'Ventes', members: [{ id: colleague.userId, languages: ['fr'] }] },
    });
    expect((await makeTeam([], colleague)).status).toBe(403);
    for (const userId of [viewer.userId, other.owner.userId]) {
      expect((await makeTeam([{ userId }])).body.code).toBe('inbox.assignee_unknown');
    }
    const { id } = made.body;
    expect((await other.call('PUT', `/api/v1/teams/${id}`, { name: 'x', members: [] })).status).toBe(404);
    expect((await other.call('DELETE', `/api/v1/teams/${id}`)).status).toBe(404);
    const changed = await desk.call('PUT', `/api/v1/teams/${id}`, { name: 'Devis', members: [] });
    expect(changed.body).toMatchObject({ name: 'Devis', members: [] });
    expect((await desk.call('DELETE', `/api/v1/teams/${id}`)).status).toBe(204);
  });

  it('has an inbox: conversations are put into it, listed by it, and let go with it', async () => {
    const team = (await makeTeam([{ userId: colleague.userId }])).body;
    const foreign = (await makeTeam([], other)).body;
    const visit = await desk.open('Bonjour');
    const path = `/api/v1/conversations/${visit.id}`;
    const put = await colleague.call('PATCH', path, { teamId: team.id });
    expect(put.body.team).toEqual({ id: team.id, name: 'Ventes' });
    const listed = await desk.call('GET', `/api/v1/conversations?team=${team.id}`);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([visit.id]);
    expect((await desk.call('PATCH', path, { teamId: foreign.id })).status).toBe(404);
    await desk.call('DELETE', `/api/v1/teams/${team.id}`);
    expect((await desk.conversation(visit)).team).toBeNull();
  });
});

describe('assignment rules', () => {
  it('give what needs a person to a team’s members in turn, and say so', async () => {
    const team = (await makeTeam([{ userId: colleague.userId }, { userId: desk.owner.userId }])).body;
    await setRules([rule({ teamId: team.id })]);
    const first = await handedOver();
    const second = await handedOver();
    expect([first.assignee.id, second.assignee.id].sort()).toEqual(
      [colleague.userId, desk.owner.userId].sort(),
    );
    expect(first.team.id).toBe(team.id);
    const [why] = await notes(first.id);
    expect(why).toContain(first.assignee.name);
    expect(why).toContain('Ventes');
    expect(why).toContain('Devis');
    expect((await handedOver()).assignee.id).toBe(first.assignee.id);
  });

  it('are tried in their order, and all conditions of one have to hold', async () => {
    const here = { channelId: desk.channelId, language: 'fr', hours: 'open' };
    await setRules([
      rule({ memberId: desk.owner.userId, enabled: false }),
      rule({ memberId: desk.owner.userId, conditions: { ...here, language: 'nl' } }),
      rule({ memberId: desk.owner.userId, conditions: { ...here, hours: 'closed' } }),
      rule({ memberId: desk.owner.userId, conditions: { ...here, tag: 'mariage' } }),
      rule({ memberId: colleague.userId, conditions: here }),
      rule({ memberId: desk.owner.userId }),
    ]);
    expect((await handedOver()).assignee.id).toBe(colleague.userId);
  });

  it('on opening give conversations that the assistant answers itself, and notify', async () => {
    await setRules([rule({ on: 'opened', memberId: colleague.userId })]);
    const visit = await desk.open('Bonjour');
    await eventually(async () =>
      expect((await desk.conversation(visit)).assignee?.id).toBe(colleague.userId),
    );
    const { items } = (await colleague.call('GET', '/api/v1/notifications')).body;
    expect(items[0]).toMatchObject({ conversationId: visit.id, kind: 'assigned' });
  });

  it('may leave a conversation to the team as a whole, whose members alone are told', async () => {
    const team = (await makeTeam([{ userId: colleague.userId }])).body;
    await setRules([rule({ teamId: team.id, method: 'inbox' })]);
    const seen = await handedOver();
    expect(seen).toMatchObject({ assignee: null, team: { id: team.id } });
    const told = async (who: Caller) =>
      (await who.call('GET', '/api/v1/notifications')).body.items.filter(
        ({ conversationId }: { conversationId: string }) => conversationId === seen.id,
      );
    expect(await told(colleague)).toHaveLength(1);
    expect(await told(desk)).toHaveLength(0);
  });

  it('name what exists in the own organisation, and are set by who manages the desk', async () => {
    const foreign = (await makeTeam([], other)).body;
    expect((await setRules([rule({ teamId: foreign.id })])).status).toBe(404);
    expect((await setRules([rule({ memberId: other.owner.userId })])).status).toBe(400);
    const elsewhere = rule({ memberId: colleague.userId, conditions: { channelId: other.channelId } });
    expect((await setRules([elsewhere])).status).toBe(404);
    expect((await setRules([rule({})])).status).toBe(400);
    expect((await setRules([], colleague)).status).toBe(403);
    expect((await other.call('GET', '/api/v1/assignment-rules')).body.items).toEqual([]);
  });
});
