import { connect, createServer } from 'node:net';

/** A receiver answers there; nobody does and it can be had; somebody else has it; or this program may not have it. */
export type DoorState = 'answers' | 'free' | 'taken' | 'refused';

const patienceMs = 3_000;

/** Looks whether mail can be taken at a port; nothing stays open. */
export async function inspectDoor(port: number, host: string): Promise<DoorState> {
  const said = await greeting(port, host);
  if (said !== null) return /^220[ -]/.test(said) && said.includes('Comptoir') ? 'answers' : 'taken';
  const code = await bind(port, host);
  if (code === null) return 'free';
  return code === 'EADDRINUSE' ? 'taken' : 'refused';
}

/** What is said there first; '' for somebody who says nothing, null for nobody. */
function greeting(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host });
    const end = (said: string | null) => {
      socket.destroy();
      resolve(said);
    };
    socket.setTimeout(patienceMs, () => end(''));
    socket.once('error', () => end(null));
    socket.once('data', (data) => end(data.toString('latin1')));
  });
}

function bind(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}
