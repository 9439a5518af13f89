import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolderOf } from '#kernel/config';
import type { Services } from '#kernel/scope';
import { backupSettings } from './settings.ts';
import { makeBackup } from './write/make-backup.ts';

const hourMs = 60 * 60 * 1000;
/** The schedule comes by once an hour, seldom on the second. */
const earlyMs = 5 * 60 * 1000;
/** Of a process that was killed while it wrote. */
const abandonedMs = 24 * hourMs;
const named = /^comptoir-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})Z\.backup$/;

export const backupFolder = (dataFolder: string) => join(dataFolder, 'backups');

/** The scheduled backups of a data folder, the newest first; anybody else's files there are left alone. */
export async function scheduledBackups(folder: string): Promise<{ path: string; madeAt: Date }[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => {
      const [, stamp] = named.exec(name) ?? [];
      if (stamp === undefined) return [];
      const iso = `${stamp.slice(0, 10)}T${stamp.slice(11).replaceAll('-', ':')}Z`;
      return [{ path: join(folder, name), madeAt: new Date(iso) }];
    })
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

/** Makes the next backup when it is due, reads it back, and takes away those that are one too many. */
export async function backUpOnSchedule(services: Services): Promise<void> {
  const everyHours = services.config.get(backupSettings.everyHours);
  if (everyHours === 0) return;
  const folder = backupFolder(dataFolderOf(services.config));
  const now = services.clock.now();
  const [newest] = await scheduledBackups(folder);
  if (newest && now.getTime() - newest.madeAt.getTime() < everyHours * hourMs - earlyMs) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweepPartial(folder);
  const name = `comptoir-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup`;
  const made = await makeBackup(services, join(folder, name), services);
  for (const key of made.missing) services.log.error({ key }, 'a file that rows name is not in the store');
  services.log.info({ backup: name, files: made.files.count }, 'backup made and read back');
  const kept = await scheduledBackups(folder);
  for (const { path } of kept.slice(services.config.get(backupSettings.keep)))
    await rm(path, { force: true });
}

async function sweepPartial(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.partial'))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > abandonedMs) await rm(join(folder, name), { force: true });
  }
}
