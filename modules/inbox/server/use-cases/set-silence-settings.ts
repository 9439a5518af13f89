import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import {
  inboxErrors,
  type SilenceSettings,
  type SilenceState,
  templateVariables,
  variablesIn,
} from '../../contract/index.ts';
import { upsertSilenceSettings } from '../repo/silence-settings.repo.ts';
import { checkVariables } from './check-variables.ts';
import { getSilenceSettings } from './get-silence-settings.ts';

export async function setSilenceSettings(
  scope: Scope,
  { template, ...settings }: SilenceSettings,
  locale: string,
): Promise<SilenceState> {
  const kept = { fr: template.fr || null, en: template.en || null };
  for (const text of [kept.fr, kept.en]) if (text !== null) checkTemplate(text);
  await upsertSilenceSettings(scope, { ...settings, template: kept });
  await noteInHistory(scope, 'assistant_changed');
  return getSilenceSettings(scope, locale);
}

/** Nobody acts when a template is filled, so that it cannot say who does. */
function checkTemplate(text: string): void {
  checkVariables(text);
  const known: readonly string[] = templateVariables;
  const other = variablesIn(text).find((name) => !known.includes(name));
  if (other !== undefined) fail(inboxErrors.variableUnknown, { name: `{{${other}}}` });
}
