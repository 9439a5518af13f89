import { createHash } from 'node:crypto';

const modulus = 1n << 256n;

/**
 * A hash of a set, whatever its order: two tables with the same rows have the same one. The sum of each member's SHA-256,
 * which tells of mistakes; what protects an archive from people is its encryption.
 */
export class SetHash {
  count = 0;
  #sum = 0n;

  add(member: string): void {
    this.count += 1;
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(member).digest('hex')}`)) % modulus;
  }

  digest(): string {
    return this.#sum.toString(16).padStart(64, '0').slice(0, 32);
  }
}
