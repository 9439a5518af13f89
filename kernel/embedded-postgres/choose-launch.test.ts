import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namespacePrefix } from './choose-launch.ts';
import { parseUser } from './own-user.ts';
import { choosePort } from './port.ts';
import { createLibraryLinks } from './programs.ts';

const passwd = [
  'root:x:0:0:root:/root:/bin/bash',
  'daemon:x:1:1::/:/usr/sbin/nologin',
  'comptoir-db:x:998:997::/var/lib/comptoir-db:/usr/sbin/nologin',
  '',
].join('\n');

describe('the number that PostgreSQL sees as its own in a user namespace', () => {
  it('is 1000 where that user has a name, for initdb looks the name up', () => {
    expect(namespacePrefix(`${passwd}anna:x:1000:1000::/home/anna:/bin/sh\n`)).toContain('--map-user=1000');
  });

  it('is another one with a name where 1000 has none, and never the superuser', () => {
    expect(namespacePrefix(passwd)).toContain('--map-user=1');
    expect(() => namespacePrefix('root:x:0:0:root:/root:/bin/bash\n')).toThrow('no ordinary user');
  });
});

it('a system user is found by its whole name', () => {
  expect(parseUser(passwd, 'comptoir-db')).toEqual({ uid: 998, gid: 997 });
  expect(parseUser(passwd, 'comptoir')).toBeUndefined();
});

it('the library links are made when the install script did not run, and kept when it did', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir links '));
  mkdirSync(join(folder, 'native', 'lib'), { recursive: true });
  const list = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(list));
  createLibraryLinks(folder);
  createLibraryLinks(folder);
  expect(readlinkSync(join(folder, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
  rmSync(folder, { recursive: true });
});

it('the port of the last start is kept when it is free, and another one taken when it is not', async () => {
  const kept = await choosePort();
  expect(await choosePort(kept)).toBe(kept);
  const neighbour = createServer();
  await new Promise<void>((resolve) => neighbour.listen(kept, '127.0.0.1', resolve));
  expect(await choosePort(kept)).not.toBe(kept);
  neighbour.close();
});
