import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import type { GivenIdentity } from '../../contract/index.ts';
import { type NormalIdentity, normaliseIdentity } from '../identities/normalise-identity.ts';

export interface ReadIdentities {
  /** Each once. */
  readonly valid: NormalIdentity[];
  readonly invalid: GivenIdentity[];
}

/** Reads identities as people write them; a phone without its country is one of the organisation's region. */
export async function normaliseGiven(scope: Scope, given: readonly GivenIdentity[]): Promise<ReadIdentities> {
  const national = given.some(({ kind, value }) => kind === 'phone' && !value.trim().startsWith('+'));
  const region = national ? (await organisationProfile(scope)).defaultRegion : undefined;
  const valid = new Map<string, NormalIdentity>();
  const invalid: GivenIdentity[] = [];
  for (const one of given) {
    const identity = normaliseIdentity(one, region);
    if (identity) valid.set(`${identity.kind} ${identity.value}`, identity);
    else invalid.push(one);
  }
  return { valid: [...valid.values()], invalid };
}
