import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { SilenceSettings } from '../../contract/index.ts';
import type { SilenceProblem, SilenceTables } from './silence-tables.ts';

export interface KeptSilenceSettings {
  readonly settings: SilenceSettings;
  readonly problem: (SilenceProblem & { readonly at: Date }) | null;
}

export async function findSilenceSettings(scope: Scope): Promise<KeptSilenceSettings | undefined> {
  const row = await scope
    .tables<SilenceTables>()
    .selectFrom('silence_settings')
    .selectAll()
    .executeTakeFirst();
  if (!row) return undefined;
  const { enabled, days, audience, most, problem, problem_at: at } = row;
  return {
    settings: { enabled, days, audience, most, template: { fr: row.template_fr, en: row.template_en } },
    problem: problem && at && { ...problem, at },
  };
}

/** Whoever saves begins anew: what went wrong before is forgotten. */
export async function upsertSilenceSettings(
  scope: Scope,
  { template, ...settings }: SilenceSettings,
): Promise<void> {
  const texts = { template_fr: template.fr, template_en: template.en };
  const row = { ...settings, ...texts, problem: null, problem_at: null };
  await scope
    .tables<SilenceTables>()
    .insertInto('silence_settings')
    .values(row)
    .onConflict((conflict) => conflict.column('org_id').doUpdateSet(row))
    .execute();
}

/** @param problem why the template has to serve; null where a model has written */
export async function noteSilenceProblem(scope: Scope, problem: SilenceProblem | null): Promise<void> {
  await scope
    .tables<SilenceTables>()
    .updateTable('silence_settings')
    .set({ problem: problem && JSON.stringify(problem), problem_at: problem && scope.now() })
    .where(sql<boolean>`problem->>'code' is distinct from ${problem?.code ?? null}`)
    .execute();
}

/** From now on every other organisation has waited for longer. */
export async function noteSwept(scope: Scope): Promise<void> {
  await scope
    .tables<SilenceTables>()
    .updateTable('silence_settings')
    .set({ swept_at: scope.now() })
    .execute();
}
