import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, fakeTerminal, registerOrganisation, type TestApp, testApp } from '#testkit';
import { outgoingCommands } from './outgoing.command.ts';
import { turnSwitch } from './turn-switch.ts';

const [on, off] = outgoingCommands;
let app: TestApp;
beforeAll(async () => {
  app = await testApp({ environment: { SMTP_URL: 'smtp://127.0.0.1:1' } });
});
afterAll(() => app.stop());

const services = () => app.installation.services;
/** Both ends of every switch are noticed by a process that did not turn it. */
const turn = async (command: typeof on, noticed: boolean) => {
  if (command) await fakeTerminal(services()).run(command);
  await eventually(async () => expect(services().switches.outgoing()).toBe(noticed));
};

describe('everything outgoing', () => {
  it('is on until an operator turns it off', () => {
    expect(services().switches.outgoing()).toBe(true);
  });

  it('waits while it is off: no server is called and no mail is tried', async () => {
    await turn(off, false);
    await expect(services().httpClient.request('https://example.com/')).rejects.toMatchObject({
      code: 'outgoing_off',
      retryable: true,
    });
    const { email } = await registerOrganisation(app);
    const mails = () =>
      app.database.query<{ status: string; attempts: number }>(
        'select status, attempts from installation_mails where to_address = $1',
        [email],
      );
    await eventually(async () => expect(await mails()).toEqual([{ status: 'queued', attempts: 0 }]));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await mails()).toEqual([{ status: 'queued', attempts: 0 }]);
    await turn(on, true);
    app.clock.advance(60_000);
    await eventually(async () => expect((await mails())[0]?.attempts).toBeGreaterThan(0), 20_000);
  });
});

describe('the level of the log', () => {
  it('is the administrator’s in every process and every child, and the settings’ again', async () => {
    const { log, switches } = services();
    const child = log.child({ part: 'x' });
    const before = log.level;
    await turnSwitch(services(), 'log_level', 'error');
    await eventually(async () => expect(switches.logLevel()).toBe('error'));
    expect([log.level, child.level]).toEqual(['error', 'error']);
    await turnSwitch(services(), 'log_level', null);
    await eventually(async () => expect(switches.logLevel()).toBeNull());
    expect([log.level, child.level]).not.toContain('error');
    expect(before).toBe('silent');
  });
});
