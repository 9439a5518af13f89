import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFolderOf } from '#kernel/config';
import type { Services } from '#kernel/scope';

const passwordBytes = 12;

const fileOf = (services: Services) => join(dataFolderOf(services.config), 'demo-password');

/** The demo account's password in this installation; null when none was made. */
export async function readDemoPassword(services: Services): Promise<string | null> {
  try {
    return (await readFile(fileOf(services), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The same, made at random on the first call into a file that only the program's own user may read. */
export async function ensureDemoPassword(services: Services): Promise<string> {
  const file = fileOf(services);
  const found = await readDemoPassword(services);
  if (found) return found;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const password = services.secrets.randomToken(passwordBytes);
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}
