import { errorKey } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import { enginesIn, wantedSettings } from '#modules/ai';
import type { SilenceState } from '../../contract/index.ts';
import { findSilenceSettings } from '../repo/silence-settings.repo.ts';
import { silenceSettingsAtFirst } from '../silence/silence-settings-at-first.ts';

/** When silent conversations are followed up, and what keeps a model from writing, in the reader's language. */
export async function getSilenceSettings(scope: Scope, locale: string): Promise<SilenceState> {
  const { settings, problem } = (await findSilenceSettings(scope)) ?? {
    settings: silenceSettingsAtFirst,
    problem: null,
  };
  const { writer } = await enginesIn(scope);
  const say = (part: 'title' | 'detail') =>
    problem ? scope.services.i18n.t(locale, errorKey(problem.code, part), problem.vars) : '';
  return {
    ...settings,
    problem: problem && {
      code: problem.code,
      title: say('title'),
      detail: say('detail'),
      at: problem.at.toISOString(),
    },
    settings: writer ? [] : [...wantedSettings.write],
  };
}
