import type { Scope } from '#kernel/scope';
import type { SurveySettings } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export async function findSurveySettings(scope: Scope): Promise<SurveySettings | undefined> {
  const row = await scope.tables<InboxTables>().selectFrom('survey_settings').selectAll().executeTakeFirst();
  return (
    row && {
      website: row.website,
      mail: row.mail,
      waitMinutes: row.wait_minutes,
      question: { fr: row.question_fr, en: row.question_en },
    }
  );
}

export async function upsertSurveySettings(scope: Scope, settings: SurveySettings): Promise<void> {
  const row = {
    website: settings.website,
    mail: settings.mail,
    wait_minutes: settings.waitMinutes,
    question_fr: settings.question.fr,
    question_en: settings.question.en,
  };
  await scope
    .tables<InboxTables>()
    .insertInto('survey_settings')
    .values(row)
    .onConflict((conflict) => conflict.column('org_id').doUpdateSet(row))
    .execute();
}
