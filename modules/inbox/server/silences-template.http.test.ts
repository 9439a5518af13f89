import { beforeEach, describe, expect, it } from 'vitest';
import type { TestDesk, Visit } from './desk.fixture.ts';
import { openSilences } from './silences.fixture.ts';

const words = 'Bonjour, pensez-vous toujours à vos trente verres ? Dites-nous quels prénoms y graver.';
const { provider, said, desk, other, viewer, tasksOf, sweep, set, settings, silent, drafted, judge } =
  await openSilences(words);
beforeEach(() => {
  said.turn = { says: words };
});

describe('where no model writes', () => {
  it('the template serves for nothing, and why is told once', async () => {
    expect(
      (await set({ template: { fr: 'Bonjour {{contact.firstName}}, et vos verres ?', en: null } }, other))
        .status,
    ).toBe(200);
    await other.call('PUT', '/api/v1/credits/budgets', { of: { kind: 'organisation' }, limit: 0.001 });
    const before = provider.requests.length;
    const [one, two] = [await silent(3, other, 'Ana Costa'), await silent(3, other, '')];
    await sweep();
    expect(await drafted(one, other)).toMatchObject({
      text: 'Bonjour Ana, et vos verres ?',
      engine: 'local.template.1',
      taskId: null,
    });
    // Nobody is called by a name that is not known.
    expect((await drafted(two, other)).text).toMatch(/^Bonjour,\n/);
    const { problem } = await settings(other);
    expect(problem).toMatchObject({ code: 'billing.budget_exceeded' });
    expect(problem.detail).not.toContain('{{');
    expect([provider.requests.length, await tasksOf(one, other)]).toEqual([before, []]);
  });

  it('refuses a template that calls a member by name', async () => {
    for (const fr of ['{{member.name}} vous salue', '{{nobody}}']) {
      const refused = await set({ template: { fr, en: null } });
      expect([refused.status, refused.body.code]).toEqual([400, 'inbox.variable_unknown']);
    }
  });

  it('also after a provider that fails, and nothing is charged', async () => {
    await set();
    said.turn = { status: 401 };
    const visit = await silent();
    await sweep();
    const draft = await drafted(visit);
    expect(draft.engine).toBe('local.template.1');
    const [task] = await tasksOf(visit);
    expect([task.status, task.credits]).toEqual(['failed', 0]);
    expect((await settings()).problem.code).toBe(task.error.code);
    said.turn = { says: words };
    const next = await silent();
    await sweep();
    expect((await drafted(next)).engine).not.toBe('local.template.1');
    expect((await settings()).problem).toBeNull();
  });
});

describe('a follow-up that a member wants', () => {
  const write = (visit: Visit, who: { call: TestDesk['call'] } = desk) =>
    who.call('POST', `/api/v1/conversations/${visit.id}/written-follow-ups`);
  const template = (visit: Visit, who: { call: TestDesk['call'] } = desk) =>
    who.call('POST', `/api/v1/conversations/${visit.id}/template-follow-ups`);

  it('needs no days and no setting, and comes again after a refusal', async () => {
    await set({ enabled: false });
    const visit = await silent(0);
    const quote = await desk.call('POST', '/api/v1/credits/quotes', {
      tool: 'inbox.follow_up',
      conversationId: visit.id,
    });
    const started = await write(visit);
    expect([started.status, started.body.quote.credits]).toEqual([202, quote.body.credits]);
    // Whoever presses again while it is written is told so.
    const again = await write(visit);
    expect(again.status === 202 || again.body.code === 'inbox.follow_up_under_way').toBe(true);
    await judge((await drafted(visit)).id, 'refuse');
    expect((await template(visit)).body).toMatchObject({ engine: 'local.template.1', state: 'waiting' });
  });

  it('is refused where the visitor has the last word, and where somebody may only read', async () => {
    const visit = await desk.open('Bonjour ?');
    for (const ask of [write, template]) {
      const refused = await ask(visit);
      expect([refused.status, refused.body.code]).toEqual([409, 'inbox.not_silent']);
      expect((await ask(visit, viewer)).status).toBe(403);
      expect((await ask(visit, other)).status).toBe(404);
    }
    expect((await set({}, viewer)).status).toBe(403);
    expect((await set({ days: 31 })).status).toBe(400);
  });
});
