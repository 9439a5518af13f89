import { createHmac, hkdfSync, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { Secrets } from '#kernel/secrets';
import { ArchiveError } from './archive-error.ts';

/** What opens an archive: words that somebody keeps, or the installation's SECRET_KEY. */
export type Opener = { readonly passphrase: string } | { readonly secrets: Secrets };

const base64 = z.string().regex(/^[\w-]{22,64}$/);

/** How the key of an archive is made; it stands at the archive's head, for everybody to read. */
export const lockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passphrase'),
    salt: base64,
    // Bounded, so that a forged head cannot take the machine's memory.
    logN: z.int().min(14).max(20),
    r: z.literal(8),
    p: z.literal(1),
    check: z.string(),
  }),
  z.object({ kind: z.literal('secret-key'), salt: base64, check: z.string() }),
]);
export type Lock = z.infer<typeof lockSchema>;

const keyBytes = 32;
const saltBytes = 24;
/** OWASP's Password Storage Cheat Sheet, for scrypt: N = 2^17, r = 8, p = 1, which takes 128 MiB. */
const cost = { logN: 17, r: 8, p: 1 } as const;

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** A key of its own for a new archive. */
export async function newLock(opener: Opener): Promise<{ key: Buffer; lock: Lock }> {
  const salt = randomBytes(saltBytes).toString('base64url');
  if ('passphrase' in opener) {
    const key = await fromPassphrase(opener.passphrase, salt, cost.logN);
    return { key, lock: { kind: 'passphrase', salt, ...cost, check: checkOf(key) } };
  }
  const key = fromMaster(opener.secrets.derive(purpose, keyBytes), salt);
  return { key, lock: { kind: 'secret-key', salt, check: checkOf(key) } };
}

/**
 * The key of an archive that exists.
 * @throws ArchiveError when it is another one
 */
export async function openLock(lock: Lock, opener: Opener): Promise<Buffer> {
  const candidates = await keysFor(lock, opener);
  const key = candidates.find((candidate) => checkOf(candidate) === lock.check);
  if (key) return key;
  throw new ArchiveError(
    lock.kind === 'passphrase'
      ? 'This is not the passphrase of the archive.'
      : 'The archive was made under another SECRET_KEY; give that one as SECRET_KEY.',
  );
}

async function keysFor(lock: Lock, opener: Opener): Promise<Buffer[]> {
  if (lock.kind === 'passphrase') {
    if ('passphrase' in opener) return [await fromPassphrase(opener.passphrase, lock.salt, lock.logN)];
    throw new ArchiveError('The archive was made with a passphrase; give it with --passphrase-stdin.');
  }
  if ('passphrase' in opener) {
    throw new ArchiveError('The archive was made with SECRET_KEY; leave --passphrase-stdin away.');
  }
  const masters = [
    opener.secrets.derive(purpose, keyBytes),
    opener.secrets.derivePrevious(purpose, keyBytes),
  ];
  return masters.flatMap((master) => (master === null ? [] : [fromMaster(master, lock.salt)]));
}

const purpose = 'backup.archive';

function fromPassphrase(passphrase: string, salt: string, logN: number): Promise<Buffer> {
  const N = 2 ** logN;
  // The same words typed on two keyboards are the same passphrase.
  return derive(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64url'), keyBytes, {
    N,
    r: cost.r,
    p: cost.p,
    maxmem: 256 * N * cost.r,
  });
}

const fromMaster = (master: Buffer, salt: string) =>
  Buffer.from(hkdfSync('sha256', master, Buffer.from(salt, 'base64url'), purpose, keyBytes));

/** Tells a wrong key from a damaged archive; of the key itself it tells nothing. */
const checkOf = (key: Buffer) => createHmac('sha256', key).update('check').digest('hex').slice(0, 16);
