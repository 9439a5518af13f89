import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import type { Visit } from './desk.fixture.ts';
import { hourMs, openSurveys, settingsPath } from './surveys.fixture.ts';

const { app, desk, surveyPath, asked, set, signIn } = await openSurveys();

describe('a mail that asks', () => {
  interface Mail {
    readonly to: string;
    readonly purpose: string;
    readonly text: string;
    readonly html: string | null;
  }
  const mails = async (address: string): Promise<Mail[]> =>
    (await desk.call('GET', '/api/v1/caught-mail?limit=100')).body.items.filter(
      ({ to, purpose }: Mail) => to.includes(address) && purpose === 'inbox.survey',
    );
  const tokenIn = ({ text }: Mail) => /\/survey\?lang=fr#5\.([\w-]+)/.exec(text)?.[1] ?? '';
  const byLink = (act: string, body: object) => app.call('POST', `/api/v1/surveys/${act}`, { body });

  /** A visitor who has proved an address, was answered, and whose conversation is then resolved. */
  async function followed(address: string): Promise<Visit> {
    const visit = await desk.open('Bonjour');
    const path = `/api/v1/widget/${desk.channelKey}/conversations/${visit.id}/follow-up`;
    await app.call('POST', path, { token: visit.token, body: { email: address } });
    const confirm = await eventually(async () => {
      const { items } = (await desk.call('GET', '/api/v1/caught-mail?limit=100')).body;
      const found = items.find(({ to }: Mail) => to.includes(address));
      return /#confirm\.([\w-]+)/.exec(found.text)?.[1];
    });
    await app.call('POST', '/api/v1/follow-ups/confirm', { body: { token: confirm } });
    await desk.call('POST', `/api/v1/conversations/${visit.id}/messages`, {
      clientId: randomUUID(),
      text: 'C’est réglé.',
    });
    await set(visit, 'resolved');
    return visit;
  }

  beforeAll(async () => {
    await signIn();
    await desk.call('PUT', settingsPath, {
      website: true,
      mail: true,
      waitMinutes: 0,
      question: { fr: null, en: null },
    });
  });

  it('leads to a page that answers only when it is told to', async () => {
    const visit = await followed('odette@client.example');
    const [mail] = await eventually(async () => {
      const found = await mails('odette@client.example');
      expect(found).toHaveLength(1);
      return found;
    });
    const token = tokenIn(mail as Mail);
    for (const rating of [1, 2, 3, 4, 5]) expect(mail?.text).toContain(`#${rating}.${token}`);
    // What opens every link of a mail, as scanners do, answers nothing.
    expect((await app.call('GET', '/survey?lang=fr')).status).toBe(200);
    const opened = await byLink('open', { token });
    expect(opened.body).toMatchObject({ rating: null, comment: null, changeable: true });
    expect((await desk.conversation(visit)).rating).toBeNull();

    expect((await byLink('rate', { token, rating: 4, comment: 'Rapide' })).status).toBe(200);
    expect((await byLink('open', { token })).body).toMatchObject({ rating: 4, comment: 'Rapide' });
    expect((await desk.conversation(visit)).rating).toBe(4);
    expect(await asked(visit)).toMatchObject({ rating: 4 });
    app.clock.advance(25 * hourMs);
    expect((await byLink('open', { token })).body.changeable).toBe(false);
    expect((await byLink('rate', { token, rating: 1 })).body.code).toBe('inbox.survey_closed');
    app.clock.advance(30 * 24 * hourMs);
    expect((await byLink('open', { token })).body.code).toBe('inbox.link_invalid');
    await signIn();
  });

  it('is not sent to who was never answered, said no, answered already, or went on writing', async () => {
    const plain = await desk.open('Sans adresse');
    await set(plain, 'resolved');
    const again = await followed('rose@client.example');
    await eventually(async () => expect(await mails('rose@client.example')).toHaveLength(1));
    await desk.call('PUT', settingsPath, {
      website: true,
      mail: true,
      waitMinutes: 60,
      question: { fr: null, en: null },
    });
    await desk.write(again, 'Encore');
    await set(again, 'resolved');
    const jobs = await app.database.query<{ n: number }>(
      `select count(*)::int as n from surveys where conversation_id = $1 and mailed_at is null`,
      [again.id],
    );
    expect(jobs[0]?.n).toBe(1);
    const { mailSurvey } = await import('./use-cases/mail-survey.ts');
    const survey = await asked(again);
    const path = `${surveyPath(again)}/dismiss`;
    await app.call('POST', path, { token: again.token, body: { surveyId: survey.id } });
    await mailSurvey(app.installation.services, desk.owner.organisationId, survey.id);
    expect(await mails('rose@client.example')).toHaveLength(1);
  });

  it('has a link that nobody can make up, and that is good for one resolution', async () => {
    for (const token of ['', 'AAAA', 'a'.repeat(301), '../..'])
      expect([400, 404]).toContain((await byLink('open', { token })).status);
    expect((await byLink('rate', { token: 'a'.repeat(60), rating: 5 })).body.code).toBe('inbox.link_invalid');
  });
});
