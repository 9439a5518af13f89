import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type Colleague, type TestDesk, testDesk, type Visit } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
let other: TestDesk;
let colleague: Colleague;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  other = await testDesk(app);
  colleague = await desk.join('member');
});
afterAll(() => app.stop());

const path = '/api/v1/working-hours';
const base = { enabled: true, timeZone: 'Europe/Paris', closed: [], awayText: { fr: null, en: null } };
const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' }));
/** Open on one weekday alone: the one in three days from now, so that it is closed whenever this runs. */
const later = () => {
  const day = (new Date(app.clock.now().getTime() + 3 * 86_400_000).getUTCDay() || 7) as number;
  return [{ day, from: '09:00', to: '12:00' }];
};
const set = (more: object, who: Pick<TestDesk, 'call'> = desk) => who.call('PUT', path, { ...base, ...more });
const answers = (visit: Visit, count: number, who: TestDesk = desk) =>
  eventually(async () => {
    const seen = (await who.seenBy(visit)).filter(({ author }) => author === 'assistant');
    expect(seen).toHaveLength(count);
    return seen.map(({ text }) => text);
  });
const unknown = 'Pouvez-vous réparer ma montre de plongée ?';

describe('working hours', () => {
  it('are set by who manages channels, and make sense', async () => {
    expect((await desk.call('GET', path)).body).toMatchObject({ enabled: false, timeZone: 'Europe/Paris' });
    expect((await set({ weekly: always }, colleague)).status).toBe(403);
    for (const wrong of [
      { weekly: [{ day: 1, from: '12:00', to: '09:00' }] },
      { weekly: [{ day: 8, from: '09:00', to: '12:00' }] },
      { weekly: [], timeZone: 'Europe/Nowhere' },
      { weekly: [], closed: [{ date: '2026-02-30', name: '' }] },
    ]) {
      expect((await set(wrong)).status).toBe(400);
    }
    expect((await set({ weekly: always })).body.weekly).toHaveLength(7);
    expect((await other.call('GET', path)).body.enabled).toBe(false);
  });

  it('while open, nothing is said of them', async () => {
    await set({ weekly: always });
    const [text] = await answers(await desk.open(unknown), 1);
    expect(text).not.toContain('de retour');
  });

  it('while closed, a hand-over says once when somebody is back, in the visitor’s language', async () => {
    await set({ weekly: later() });
    const visit = await desk.open(unknown);
    const [first] = await answers(visit, 1);
    expect(first).toMatch(/L’équipe est de retour \p{L}+ \d+ \p{L}+.* 09:00/u);
    await desk.write(visit, 'Et ma pendule de salon, la réparez-vous ?');
    const [, second] = await answers(visit, 2);
    expect(second).not.toContain('de retour');
    const [english] = await answers(await desk.open('Could you repair my diving watch this week?'), 1);
    expect(english).toContain('Somebody is back on');
  });

  it('while closed and with a silent assistant, the organisation’s own words are said once', async () => {
    await other.call('PATCH', '/api/v1/assistant', { mode: 'off' });
    await set({ weekly: later(), awayText: { fr: 'Nous dormons.', en: '' } }, other);
    const visit = await other.open('Bonjour, livrez-vous en Belgique ?');
    const [said] = await answers(visit, 1, other);
    expect(said).toMatch(/^Nous dormons\. L’équipe est de retour/);
    await other.write(visit, 'Vous êtes là ? Merci de me répondre.');
    await eventually(async () => {
      const found = await other.call('GET', `/api/v1/conversations/${visit.id}/decisions`);
      expect(found.body.items).toHaveLength(2);
    });
    await answers(visit, 1, other);
  });

  it('are shown in the widget', async () => {
    const channels = await desk.call('GET', '/api/v1/channels');
    const presence = async () =>
      (await app.call('GET', `/api/v1/widget/${channels.body.items[0].key}`)).body.presence;
    await set({ weekly: later() });
    expect(await presence()).toEqual({ open: false, backAt: expect.stringMatching(/^\d{4}-/) });
    await set({ weekly: always });
    expect(await presence()).toEqual({ open: true, backAt: null });
  });
});
