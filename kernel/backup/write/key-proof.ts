import type { Secrets } from '#kernel/secrets';

const purpose = 'backup.key_proof';

/** Sealed as the rows are: whoever opens it opens them. */
export const keyProof = (secrets: Secrets): string => secrets.seal(purpose, 'comptoir');

export function opensProof(secrets: Secrets, proof: string): boolean {
  try {
    return secrets.open(purpose, proof).toString() === 'comptoir';
  } catch {
    return false;
  }
}
