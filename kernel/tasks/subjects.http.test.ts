import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaskSubject } from '#kernel/contract';
import { newId } from '#kernel/ids';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { echoTool } from '#testkit/echo-tool';
import {
  chargedAbout,
  forgetTasksAbout,
  moveTasksAbout,
  registerTaskSubject,
  registerTool,
  startTask,
  tasksAbout,
} from './index.ts';

let app: TestApp;
let owner: Registered;
let other: Registered;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '100' } });
  registerTool(app.installation.services, echoTool);
  owner = await registerOrganisation(app);
  other = await registerOrganisation(app);
});
afterAll(() => app.stop());

const call = (method: 'GET' | 'POST', path: string, { token } = owner) =>
  app.call(method, `/api/v1${path}`, { token });
const within = <T>(act: (scope: Scope) => Promise<T>, who = owner) =>
  app.installation.services.scopes.withOrg(jobPrincipal(who.organisationId, 'test'), act);
const thing = (): TaskSubject => ({ kind: 'test.thing', id: newId() });

async function echo(text: string, about: TaskSubject | null, who = owner): Promise<string> {
  const principal = jobPrincipal(who.organisationId, 'test');
  const asked = { tool: echoTool, input: { text }, about };
  const { id } = await startTask(app.installation.services, principal, asked, (_scope, effect) => effect());
  return id;
}
const ended = (id: string, who = owner) =>
  eventually(async () => {
    const { body } = await call('GET', `/tasks/${id}`, who);
    expect(body.status).toBe('succeeded');
    return body;
  });

describe('a task about something', () => {
  it('says so, and is found by it', async () => {
    const about = thing();
    const first = await echo('one', about);
    app.clock.advance(1_000);
    const second = await echo('two', about);
    await echo('three', thing());
    expect((await ended(first)).about).toEqual({ ...about, name: null, path: null });
    await ended(second);
    const listed = await call('GET', `/tasks?about=${about.id}`);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    const known = await within((scope) => tasksAbout(scope, about.kind, about.id));
    expect(known.map(({ id, result }) => [id, result])).toEqual([
      [second, { text: 'two' }],
      [first, { text: 'one' }],
    ]);
    const options = { tool: 'test.other' };
    expect(await within((scope) => tasksAbout(scope, about.kind, about.id, options))).toEqual([]);
    expect(await within((scope) => tasksAbout(scope, 'test.other', about.id))).toEqual([]);
    const asked = await within((scope) =>
      tasksAbout(scope, about.kind, about.id, { input: { text: 'one' } }),
    );
    expect(asked.map(({ id }) => id)).toEqual([first]);
  });

  it('says what that is called and where it is, for as long as it is there', async () => {
    const about = { kind: 'test.named', id: newId() };
    const names = new Map([[about.id, { name: 'Camille', path: '/somewhere' }]]);
    registerTaskSubject(app.installation.services, about.kind, async () => names);
    const id = await echo('named', about);
    expect((await ended(id)).about).toEqual({ ...about, name: 'Camille', path: '/somewhere' });
    names.clear();
    expect((await ended(id)).about).toEqual({ ...about, name: null, path: null });
  });

  it('keeps it when it is done again', async () => {
    const about = thing();
    const id = await echo('again', about);
    await ended(id);
    const again = await call('POST', `/tasks/${id}/retry`);
    expect((await ended(again.body.id)).about).toMatchObject(about);
  });

  it('is paid by the price of the tool that it names', async () => {
    const about = thing();
    const task = await ended(await echo('x'.repeat(1_001), about));
    await ended(await echo('short', about));
    expect([task.quote.credits, task.credits]).toEqual([2, 2]);
    const other = thing();
    await ended(await echo('else', other));
    const charged = await within((scope) => chargedAbout(scope, about.kind, [about.id, other.id]));
    expect(charged).toEqual([
      { id: about.id, tool: 'test.echo', tasks: 2, charged: 3_000n },
      { id: other.id, tool: 'test.echo', tasks: 1, charged: 1_000n },
    ]);
  });

  it('of another organisation is neither found nor counted', async () => {
    const about = thing();
    await ended(await echo('theirs', about, other), other);
    expect(await within((scope) => tasksAbout(scope, about.kind, about.id))).toEqual([]);
    expect(await within((scope) => chargedAbout(scope, about.kind, [about.id]))).toEqual([]);
    expect((await call('GET', `/tasks?about=${about.id}`)).body.items).toEqual([]);
  });

  it('goes over to what its thing becomes part of', async () => {
    const [part, whole] = [thing(), thing()];
    const id = await echo('moved', part);
    await within((scope) => moveTasksAbout(scope, part.kind, { from: part.id, to: whole.id }));
    expect((await ended(id)).about).toMatchObject(whole);
  });

  it('goes with it, also while it runs; what was charged stays, and nothing stays on hold', async () => {
    const about = thing();
    const done = await echo('done', about);
    await ended(done);
    const slow = await echo('slow one', about);
    await eventually(async () => expect((await call('GET', `/tasks/${slow}`)).body.status).toBe('running'));
    const { settled } = (await call('GET', '/credits')).body;
    await within((scope) => forgetTasksAbout(scope, about.kind, [about.id]));
    for (const id of [done, slow]) expect((await call('GET', `/tasks/${id}`)).status).toBe(404);
    await eventually(async () =>
      expect((await call('GET', '/credits')).body).toMatchObject({ settled, held: 0 }),
    );
    const { items } = (await call('GET', '/credits/entries?limit=100')).body;
    expect(items.some(({ taskId }: { taskId?: string }) => taskId === done)).toBe(true);
  });
});
