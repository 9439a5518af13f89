import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '#kernel/clock';
import { kernelSettings, loadConfig } from '#kernel/config';
import { createSecrets } from '#kernel/secrets';
import { fakeDns } from '#testkit';
import { doorCheck } from './door-check.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listening(greeting: string): Promise<number> {
  const server = createServer((socket) => socket.end(greeting));
  open.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}
const look = (port: number) =>
  doorCheck.look({
    config: loadConfig(Object.values(kernelSettings), { MAIL_IN_PORT: String(port), HOST: '127.0.0.1' }),
    dataFolder: '/nowhere',
    secrets: createSecrets({ secretKey: 'Zx9!'.repeat(10) }),
    schemas: [],
    clock: systemClock,
    dns: fakeDns(),
  });
const code = async (port: number) => (await look(port))[0]?.code;

describe('the door for mail', () => {
  it('is closed, answers, can be had, or is somebody else’s', async () => {
    expect(await code(0)).toBe('off');
    expect(await code(await listening('220 shop.example ESMTP Comptoir\r\n'))).toBe('answers');
    expect(await code(await listening('220 shop.example ESMTP Postfix\r\n'))).toBe('taken');
    const port = await listening('');
    await new Promise((resolve) => open.pop()?.close(resolve));
    expect(await code(port)).toBe('free');
  });
});
