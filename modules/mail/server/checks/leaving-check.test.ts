import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '#kernel/clock';
import { loadConfig } from '#kernel/config';
import { createSecrets } from '#kernel/secrets';
import { fakeDns } from '#testkit';
import { mailDomainSetting, smtpUrlSetting } from '../settings.ts';
import { leavingCheck } from './leaving-check.ts';

const open: SMTPServer[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await new Promise<void>((resolve) => one.close(() => resolve()));
});

async function startServer() {
  const mails: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    logger: false,
    onMailFrom: ({ address }, _session, done) => {
      mails.push(address);
      done();
    },
  });
  open.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, mails };
}

const look = async (environment: Record<string, string>) =>
  leavingCheck.look({
    config: loadConfig([smtpUrlSetting, mailDomainSetting], environment),
    dataFolder: '/nowhere',
    secrets: createSecrets({ secretKey: 'Zx9!'.repeat(10) }),
    schemas: [],
    clock: systemClock,
    dns: fakeDns(),
  });
const codes = async (environment: Record<string, string>) =>
  (await look(environment)).map(({ code }) => code);

describe('whether mail can leave', () => {
  it('is told of a server that answers, and no mail is sent', async () => {
    const server = await startServer();
    expect(await codes({ SMTP_URL: server.url, MAIL_DOMAIN: 'lumiere.example' })).toEqual(['reached']);
    expect(await codes({ SMTP_URL: server.url })).toEqual(['reached', 'no_domain']);
    expect(server.mails).toEqual([]);
  });

  it('is told of one that does not answer, without its password', async () => {
    const found = await look({ SMTP_URL: 'smtp://ada:canary@127.0.0.1:1', MAIL_DOMAIN: 'lumiere.example' });
    expect(found.map(({ code }) => code)).toEqual(['refused']);
    expect(JSON.stringify(found)).not.toContain('canary');
  });

  it('is a warning in production only where there is none', async () => {
    expect(await codes({})).toEqual(['caught']);
    expect(await codes({ NODE_ENV: 'production' })).toEqual(['caught_in_production']);
  });
});
