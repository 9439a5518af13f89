import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Config, ConfigError } from '#kernel/config';
import type { DkimKey } from '#kernel/smtp';
import {
  dkimDomainSetting,
  dkimKeyFileSetting,
  dkimSelectorSetting,
  mailDomainSetting,
} from '../settings.ts';

export interface SigningKey extends DkimKey {
  /** Base64 of the public key, as a record has it. */
  readonly publicKey: string;
}

/** RFC 8301, 3.2. */
const leastBits = 1_024;

/**
 * The key of the installation; null where there is none.
 * @throws ConfigError for a key that cannot be read, or that no receiver would believe
 */
export function signingKey(config: Config): SigningKey | null {
  const file = config.get(dkimKeyFileSetting);
  if (file === undefined) return null;
  const domain = (config.get(dkimDomainSetting) ?? config.get(mailDomainSetting)).toLowerCase();
  const mailDomain = config.get(mailDomainSetting).toLowerCase();
  if (!isWithin(mailDomain, domain))
    throw new ConfigError(`DKIM_DOMAIN: ${domain} is neither MAIL_DOMAIN (${mailDomain}) nor above it.`);
  const key = readKey(file);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < leastBits)
    throw new ConfigError(`DKIM_KEY_FILE: needs an RSA key of ${leastBits} bits or more; 2048 are usual.`);
  return {
    domain,
    selector: config.get(dkimSelectorSetting),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

function readKey(file: string) {
  try {
    return createPrivateKey(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `DKIM_KEY_FILE: ${file} holds no private key that can be read (${code ?? 'error'}).`,
    );
  }
}

/** Whether a domain is another one or below it. */
export const isWithin = (domain: string, above: string): boolean =>
  domain === above || domain.endsWith(`.${above}`);
