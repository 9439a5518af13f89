import { resolve } from 'node:path';
import { type Config, dataFolderOf, loadConfig, makeDataFolder } from '#kernel/config';
import { type CommandContext, defineCommand } from '#kernel/module';
import { ArchiveError } from '../archive/archive-error.ts';
import type { Opener } from '../archive/archive-key.ts';
import { type Inspected, inspectArchive } from '../restore/inspect-archive.ts';
import { openTarget } from '../restore/open-target.ts';
import { refuseUnfit } from '../restore/refuse-unfit.ts';
import { restoreArchive } from '../restore/restore-archive.ts';
import { keepGeneratedKey, secretsAtHand } from '../restore/secrets-at-hand.ts';
import { opensProof } from '../write/key-proof.ts';
import { printSummary } from './print-summary.ts';
import { passphraseOption, readPassphrase } from './read-passphrase.ts';

/** `comptoir restore`: an archive into an empty installation. */
export const restoreCommand = defineCommand({
  name: 'restore',
  summary: 'Restore an archive into an empty installation; afterwards nothing leaves until “outgoing on”.',
  options: [
    { flags: '--in <file>', description: 'the archive', required: true },
    passphraseOption,
    { flags: '--verify', description: 'write nothing; check the archive and print its rows and hashes' },
  ],
  async run(context, options) {
    const { terminal, declared } = context;
    const path = resolve(String(options.in));
    const config = loadConfig(declared.settings, context.environment);
    const passphrase = await readPassphrase(terminal, options);
    const opener: Opener = passphrase === undefined ? { secrets: ownSecrets(config) } : { passphrase };
    const inspected = await inspectArchive(path, opener);
    if (options.verify === true) {
      printSummary(terminal, inspected.summary);
      return 0;
    }
    refuseUnfit(inspected.manifest, declared.schemas);
    await restore(context, { config, path, opener, inspected });
    const rows = inspected.summary.tables.reduce((sum, table) => sum + table.rows, 0);
    terminal.print(`Restored: ${rows} rows, ${inspected.summary.files.count} files.`);
    terminal.print('Nothing leaves this installation until you say so: comptoir outgoing on');
    return 0;
  },
});

function ownSecrets(config: Config) {
  const secrets = secretsAtHand(config);
  if (secrets) return secrets;
  throw new ArchiveError(
    'There is no SECRET_KEY here; give the one of the installation that made the archive.',
  );
}

interface Given {
  readonly config: Config;
  readonly path: string;
  readonly opener: Opener;
  readonly inspected: Inspected;
}

async function restore({ declared }: CommandContext, given: Given): Promise<void> {
  const { config, path, opener, inspected } = given;
  const { generatedKey, keyProof } = inspected.manifest;
  const secrets = secretsAtHand(config, generatedKey);
  if (!secrets || !opensProof(secrets, keyProof)) {
    throw new ArchiveError('The rows were sealed under another SECRET_KEY; give that one as SECRET_KEY.');
  }
  makeDataFolder(dataFolderOf(config));
  const { close, ...target } = await openTarget({ config, secrets, schemas: declared.schemas });
  try {
    // First, so that no row ever lies there without the key under which it was sealed.
    if (generatedKey !== undefined) keepGeneratedKey(config, generatedKey);
    await restoreArchive(path, opener, inspected, target);
  } finally {
    await close();
  }
}
