import type { Scope } from '#kernel/scope';
import type { SurveySettings } from '../../contract/index.ts';
import { upsertSurveySettings } from '../repo/survey-settings.repo.ts';

export async function setSurveySettings(scope: Scope, settings: SurveySettings): Promise<SurveySettings> {
  const noText = (text: string | null) => (text === '' ? null : text);
  const { fr, en } = settings.question;
  const kept = { ...settings, question: { fr: noText(fr), en: noText(en) } };
  await upsertSurveySettings(scope, kept);
  return kept;
}
