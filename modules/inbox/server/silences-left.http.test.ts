import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import type { Visit } from './desk.fixture.ts';
import { listen } from './live-line.fixture.ts';
import { openSilences } from './silences.fixture.ts';

const { app, desk, age, sweep, set, silent, drafted, leftAlone } = await openSilences(
  'Bonjour, y pensez-vous toujours ?',
);

describe('who is left in peace', () => {
  it.each([
    ['whom nobody has answered', async (visit: Visit) => void (await desk.write(visit, 'Vous êtes là ?'))],
    [
      'whose conversation is resolved',
      async ({ id }: Visit) =>
        void (await desk.call('PATCH', `/api/v1/conversations/${id}`, { status: 'resolved' })),
    ],
    [
      'who waits for a person, whatever they were told',
      async ({ id }: Visit) =>
        void (await app.database.query('update conversations set awaits_since = now() where id = $1', [id])),
    ],
    [
      'who wants no more mail',
      async ({ id }: Visit) =>
        void (await app.database.query(
          `insert into follow_ups (org_id, conversation_id, address, asked_at, confirmed_at, stopped_at)
           values ($1, $2, 'stop@visitor.example', now(), now(), now())`,
          [desk.owner.organisationId, id],
        )),
    ],
    ['who has been silent for weeks', (visit: Visit) => age(visit, 20)],
  ])('%s', async (_, happen) => {
    await set();
    const visit = await silent();
    await happen(visit);
    await leftAlone(visit);
  });

  it('whose address returns what is sent to it', async () => {
    const visit = await silent();
    await app.database.query(
      `insert into follow_ups (org_id, conversation_id, address, asked_at, confirmed_at)
       values ($1, $2, 'Gone@visitor.example', now(), now())`,
      [desk.owner.organisationId, visit.id],
    );
    await app.database.query(
      `insert into mail_suppressions (org_id, id, address, cause, created_at)
       values ($1, $2, 'gone@visitor.example', 'bounced', now())`,
      [desk.owner.organisationId, randomUUID()],
    );
    await leftAlone(visit);
  });

  it('who is no lead, where only leads are followed up', async () => {
    await set({ audience: 'leads' });
    const [one, lead] = [await silent(), await silent()];
    const { contact } = await desk.conversation(lead);
    await desk.call('PATCH', `/api/v1/contacts/${contact.id}`, { stage: 'qualified' });
    const other = (await desk.conversation(one)).contact;
    await app.database.query('update contacts set stage = null where id = $1', [other.id]);
    await sweep();
    await drafted(lead);
    await leftAlone(one);
  });

  it('whose conversation a member has open, until the page is left', async () => {
    await set();
    const visit = await silent();
    const line = await listen(app, desk.owner.token);
    const viewing = (is: boolean) => line.send({ type: 'viewing', conversationId: visit.id, viewing: is });
    const openUntil = async () =>
      (
        await app.database.query<{ viewed_until: Date | null }>(
          'select viewed_until from conversation_reads where conversation_id = $1 and user_id = $2',
          [visit.id, desk.owner.userId],
        )
      )[0]?.viewed_until;
    viewing(true);
    await eventually(async () => expect(await openUntil()).toBeInstanceOf(Date));
    await leftAlone(visit);
    viewing(false);
    await eventually(async () => expect(await openUntil()).toBeNull());
    line.close();
    await sweep();
    await drafted(visit);
  });

  it('everybody, while the desk is closed', async () => {
    await set();
    const visit = await silent();
    const hours = { enabled: true, timeZone: 'Europe/Paris', closed: [], awayText: { fr: null, en: null } };
    const day = (app.clock.now().getUTCDay() + 3) % 7 || 7;
    const weekly = [{ day, from: '09:00', to: '18:00' }];
    await desk.call('PUT', '/api/v1/working-hours', { ...hours, weekly });
    await leftAlone(visit);
    await desk.call('PUT', '/api/v1/working-hours', { ...hours, enabled: false, weekly });
    await sweep();
    await drafted(visit);
  });
});
