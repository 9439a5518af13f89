import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import type { WorkingHours } from '../../contract/index.ts';
import { findWorkingHours } from '../repo/working-hours.repo.ts';

const usual = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }));

/** When people are there; until somebody said it, always, with office hours to begin from. */
export async function getWorkingHours(scope: Scope): Promise<WorkingHours> {
  const known = await findWorkingHours(scope);
  if (known) return known;
  const { timeZone } = await organisationProfile(scope);
  return { enabled: false, timeZone, weekly: usual, closed: [], awayText: { fr: null, en: null } };
}
