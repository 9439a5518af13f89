import { localeSchema } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import type { PromptSummary, PromptView } from '../../contract/index.ts';
import type { Prompt } from '../define-prompt.ts';
import type { PromptVersionRow } from '../repo/prompt-version.repo.ts';

interface Shown {
  readonly row: PromptVersionRow | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly locale: string;
}

/** An author outlives their membership as nobody. */
export function authorOf({ author_id: id }: PromptVersionRow, names: ReadonlyMap<string, string>) {
  const name = id === null ? undefined : names.get(id);
  return id === null || name === undefined ? null : { id, name };
}

export function viewSummary(
  { i18n }: Services,
  prompt: Prompt,
  { row, names, locale }: Shown,
): PromptSummary {
  return {
    name: prompt.name,
    title: i18n.t(locale, prompt.titleKey),
    purpose: i18n.t(locale, prompt.purposeKey),
    own: row !== undefined && row.text !== null,
    version: row?.version ?? 0,
    changedAt: row?.created_at.toISOString() ?? null,
    changedBy: row ? authorOf(row, names) : null,
  };
}

export function viewPrompt(services: Services, prompt: Prompt, shown: Shown): PromptView {
  const spoken = localeSchema.catch('en').parse(shown.locale);
  return {
    ...viewSummary(services, prompt, shown),
    text: shown.row?.text ?? prompt.text,
    ours: prompt.text,
    maxTokens: prompt.maxTokens,
    variables: prompt.variables.map(({ name, kind, required = false, said = false, sample }) => ({
      name,
      kind,
      required,
      said,
      sample: sample[spoken],
    })),
  };
}
