import { CommandError, type Options, type Terminal } from '#kernel/module';

/** A passphrase is tried offline, as fast as somebody's machines can. */
const shortest = 12;

/** The passphrase that was piped in, where the command says so. */
export async function readPassphrase(terminal: Terminal, options: Options): Promise<string | undefined> {
  if (options.passphraseStdin !== true) return undefined;
  const passphrase = (await terminal.read()).replace(/\r?\n$/, '');
  if (passphrase.length < shortest) {
    throw new CommandError(`The passphrase must have at least ${shortest} characters.`);
  }
  return passphrase;
}

export const passphraseOption = {
  flags: '--passphrase-stdin',
  description: 'protect the archive with a passphrase from standard input instead of SECRET_KEY',
};
