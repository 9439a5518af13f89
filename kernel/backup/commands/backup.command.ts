import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, defineCommand, type Terminal } from '#kernel/module';
import { type MadeBackup, makeBackup, surveyInstallation } from '../write/make-backup.ts';
import { printSummary } from './print-summary.ts';
import { passphraseOption, readPassphrase } from './read-passphrase.ts';

/** EX_CANTCREAT of sysexits.h. */
const cannotCreate = 73;
/** The archive is there and something was missing. */
const incomplete = 1;

/** `comptoir backup`: everything in one file, while the installation works. */
export const backupCommand = defineCommand({
  name: 'backup',
  summary: 'Write database and files to one encrypted file, while the installation works.',
  options: [
    { flags: '--out <file>', description: 'the file, which must not exist' },
    passphraseOption,
    { flags: '--verify', description: 'write nothing; print rows and hashes of every table as they are now' },
  ],
  async run({ terminal, open }, options) {
    if (options.verify === true) {
      const survey = await surveyInstallation(await open());
      printSummary(terminal, survey);
      return tellMissing(terminal, survey);
    }
    if (typeof options.out !== 'string') throw new CommandError('--out: name the file to write.');
    const path = resolve(options.out);
    if (existsSync(path))
      throw new CommandError(`${path} exists already; nothing was written.`, cannotCreate);
    const passphrase = await readPassphrase(terminal, options);
    const services = await open();
    const made = await makeBackup(services, path, passphrase === undefined ? services : { passphrase });
    const rows = made.tables.reduce((sum, table) => sum + table.rows, 0);
    terminal.print(`${path}: ${rows} rows, ${made.files.count} files; read back and found whole.`);
    terminal.print(noteFor(passphrase !== undefined));
    return tellMissing(terminal, made);
  },
});

const noteFor = (byPassphrase: boolean) =>
  byPassphrase
    ? 'Keep the passphrase, and SECRET_KEY if you have set it: without them nobody can restore this file.'
    : 'Keep SECRET_KEY apart from this file: without it nobody can restore it.';

function tellMissing(terminal: Terminal, { missing }: MadeBackup): number {
  for (const key of missing) terminal.warn(`missing in the store of files: ${key}`);
  return missing.length === 0 ? 0 : incomplete;
}
