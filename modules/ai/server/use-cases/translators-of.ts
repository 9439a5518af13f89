import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { aiErrors } from '../../contract/index.ts';
import type { Translator } from '../ports/translate.port.ts';
import { settingsOf } from '../wanted-settings.ts';
import { enginesOf } from './engines-of.ts';

/** @throws ai.not_configured */
export async function translatorsOf(services: Services, orgId: string): Promise<readonly Translator[]> {
  const { translators } = await enginesOf(services, orgId);
  return translators.length > 0 ? translators : fail(aiErrors.notConfigured, settingsOf('translate'));
}
