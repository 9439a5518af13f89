import { expect } from 'vitest';
import { eventually } from '#testkit';
import { openDesks, type Visit } from './desk.fixture.ts';

export const hourMs = 60 * 60 * 1_000;
export const settingsPath = '/api/v1/survey-settings';

/** For a file of tests: two organisations, and what members and visitors do about surveys. */
export async function openSurveys() {
  const { app, desk, other } = await openDesks();
  const surveyPath = ({ id }: Visit, at = desk) =>
    `/api/v1/widget/${at.channelKey}/conversations/${id}/survey`;
  const asked = async (visit: Visit) =>
    (await app.call('GET', surveyPath(visit), { token: visit.token })).body.survey;
  const rate = (visit: Visit, body: object, token = visit.token) =>
    app.call('POST', surveyPath(visit), { token, body });
  /** Once the assistant has done with what was written: what it hands over later would be open again. */
  async function set(visit: { id: string }, status: string, at = desk) {
    await eventually(async () => {
      const waiting = await app.database.query('select 1 from reply_tasks where org_id = $1', [
        at.owner.organisationId,
      ]);
      expect(waiting).toEqual([]);
    });
    return at.call('PATCH', `/api/v1/conversations/${visit.id}`, { status });
  }
  const ratings = async (visit: { id: string }) =>
    (await desk.call('GET', `/api/v1/conversations/${visit.id}/ratings`)).body.items;
  const notes = async (visit: { id: string }): Promise<string[]> =>
    (await desk.call('GET', `/api/v1/conversations/${visit.id}/messages?limit=100`)).body.items
      .filter(({ author }: { author: string }) => author === 'system')
      .map(({ text }: { text: string }) => text)
      .reverse();
  const listed = async (query: string): Promise<string[]> =>
    (await desk.call('GET', `/api/v1/conversations?limit=100&${query}`)).body.items.map(
      ({ id }: { id: string }) => id,
    );
  /** Both owners sign in anew where the clock went on. */
  const signIn = async () => {
    for (const { owner } of [desk, other]) {
      const { email, password } = owner;
      const { body } = await app.call('POST', '/api/v1/auth/login', { body: { email, password } });
      Object.assign(owner, { token: body.accessToken });
    }
  };

  async function resolved(text = 'Bonjour'): Promise<Visit> {
    const visit = await desk.open(text);
    expect((await set(visit, 'resolved')).status).toBe(200);
    return visit;
  }
  return { app, desk, other, surveyPath, asked, rate, set, ratings, notes, listed, signIn, resolved };
}
