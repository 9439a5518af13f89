import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { eventually } from '#testkit';
import type { Turn } from '#testkit/fake-openai';
import { openProvidedApp } from '#testkit/provided-app';
import { type TestDesk, testDesk, type Visit } from './desk.fixture.ts';
import { sweepSilences } from './use-cases/sweep-silences.ts';

interface Caller {
  readonly call: TestDesk['call'];
}

const usual = { enabled: true, days: 3, audience: 'all', most: 1, template: { fr: null, en: null } };

/** For a file of tests: two organisations whose people answer, visitors who fall silent, and a provider that writes. */
export async function openSilences(words: string) {
  const said: { turn: Turn } = { turn: { says: words } };
  const { app, provider } = await openProvidedApp([() => said.turn]);
  const [desk, other] = [await testDesk(app), await testDesk(app)];
  const viewer = await desk.join('viewer');
  for (const one of [desk, other]) await one.call('PATCH', '/api/v1/assistant', { mode: 'off' });

  /** Everything of a conversation was so many days (and a moment) earlier. */
  async function age({ id }: Visit, days: number) {
    const earlier = `- make_interval(days => ${days}, secs => 1)`;
    const of = (table: string, columns: readonly string[], column = 'conversation_id') =>
      app.database.query(
        `update ${table} set ${columns.map((one) => `${one} = ${one} ${earlier}`).join(', ')} where ${column} = $1`,
        [id],
      );
    await of('conversations', ['last_message_at', 'last_activity_at'], 'id');
    for (const table of ['messages', 'silences', 'reply_drafts']) await of(table, ['created_at']);
  }
  const answer = (visit: Visit, text = 'Oui, dès 4 euros. Quels prénoms ?', who: Caller = desk) =>
    who.call('POST', `/api/v1/conversations/${visit.id}/messages`, { clientId: randomUUID(), text });
  /** What was said so far is understood. */
  const understood = (visit: Visit, times: number, who: Caller) =>
    eventually(async () => {
      const { body } = await who.call('GET', `/api/v1/conversations/${visit.id}/decisions`);
      expect(body.items).toHaveLength(times);
    });
  const tasksOf = async (visit: Visit, who: Caller = desk) =>
    (await who.call('GET', '/api/v1/tasks?tool=inbox.follow_up&limit=100')).body.items.filter(
      ({ about }: { about: { id: string } | null }) => about?.id === visit.id,
    );
  const sweep = () => sweepSilences(app.installation.services);
  return {
    app,
    provider,
    said,
    desk,
    other,
    viewer,
    age,
    answer,
    tasksOf,
    sweep,
    usual,
    set: (change: object = {}, who: Caller = desk) =>
      who.call('PUT', '/api/v1/silence-settings', { ...usual, ...change }),
    settings: async (who: Caller = desk) => (await who.call('GET', '/api/v1/silence-settings')).body,
    /** Somebody asks, is answered, and says nothing for as long as this. */
    async silent(days = 3, who: TestDesk = desk, name = 'Camille Petit') {
      const visit = await who.open('Bonjour, gravez-vous trente verres ?', name);
      await understood(visit, 1, who);
      expect((await answer(visit, undefined, who)).status).toBe(201);
      await age(visit, days);
      return visit;
    },
    /** They write once more, are answered, and are silent again. */
    async silentAgain(visit: Visit, text: string) {
      await desk.write(visit, text);
      await understood(visit, 2, desk);
      await answer(visit);
      await age(visit, 4);
    },
    /** The draft that waits. */
    drafted: (visit: Visit, who: TestDesk = desk) =>
      eventually(async () => {
        const { draftId, draftKind } = await who.conversation(visit);
        // A task that is tried again waits a little.
        if (draftKind === null) app.clock.advance(1_000);
        expect(draftKind).toBe('follow_up');
        return (await who.call('GET', `/api/v1/reply-drafts/${draftId}`)).body;
      }),
    judge: (id: string, act: 'approve' | 'refuse', body?: object) =>
      desk.call('POST', `/api/v1/reply-drafts/${id}/${act}`, body),
    /** Nothing came of a sweep, and nothing will. */
    async leftAlone(visit: Visit) {
      await sweep();
      expect([(await desk.conversation(visit)).draftId, await tasksOf(visit)]).toEqual([null, []]);
    },
  };
}
