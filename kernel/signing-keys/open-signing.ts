import { randomBytes } from 'node:crypto';
import { newId } from '#kernel/ids';
import type { Logger } from '#kernel/log';
import type { Services, SystemScope } from '#kernel/scope';
import type { Secrets } from '#kernel/secrets';
import { createSigning, type Signing, signingKeyBytes } from '#kernel/signing';
import { insertKey, listKeys, resealKey, type SigningKeyRow } from './signing-keys.repo.ts';

const purpose = 'kernel.signing_key';

/** Services are made before the database is asked; nothing is signed or verified before `load` is done. */
export interface LoadedSigning extends Signing {
  load(services: Pick<Services, 'scopes' | 'secrets' | 'log'>): Promise<void>;
}

/**
 * The installation's signing keys, of which the first start makes one. They are kept in the database, sealed, so that a
 * new SECRET_KEY never breaks a link that was sent: while the former one is given too, they are sealed anew.
 */
export function openSigning(): LoadedSigning {
  let loaded: Signing | undefined;
  const signing = () => {
    if (!loaded) throw new Error('The signing keys are not loaded yet.');
    return loaded;
  };
  return {
    sign: (purposeOf, payload) => signing().sign(purposeOf, payload),
    verify: (purposeOf, token) => signing().verify(purposeOf, token),
    async load({ scopes, secrets, log }) {
      loaded = await scopes.withSystem('the keys that sign links belong to the installation', (system) =>
        loadKeys(system, secrets, log),
      );
    },
  };
}

async function loadKeys(system: SystemScope, secrets: Secrets, log: Logger): Promise<Signing> {
  const keys: Buffer[] = [];
  for (const row of await listKeys(system)) {
    const key = open(secrets, row);
    if (!key)
      log.warn({ key: row.id }, 'a signing key was sealed with an unknown SECRET_KEY; its links are dead');
    else keys.push(key);
    if (key && secrets.needsResealing(row.sealed)) {
      await resealKey(system, row.id, seal(secrets, row.id, key));
    }
  }
  const [newest, ...older] = keys;
  return createSigning(newest ? [newest, ...older] : [await makeKey(system, secrets)]);
}

async function makeKey(system: SystemScope, secrets: Secrets): Promise<Buffer> {
  const key = randomBytes(signingKeyBytes);
  const id = newId();
  await insertKey(system, { id, sealed: seal(secrets, id, key), created_at: system.now() });
  return key;
}

const seal = (secrets: Secrets, id: string, key: Buffer) => secrets.seal(purpose, key, id);

function open(secrets: Secrets, { id, sealed }: SigningKeyRow): Buffer | null {
  try {
    return secrets.open(purpose, sealed, id);
  } catch {
    return null;
  }
}
