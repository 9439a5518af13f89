import type { AnswerArticle } from '#modules/ai';

/** What a change makes of articles: those that it writes, and those that it takes away. */
export interface AppliedChange {
  readonly written: readonly AnswerArticle[];
  readonly gone: readonly string[];
}

/** The articles as they would be after a change. */
export function applyChange(
  articles: readonly AnswerArticle[],
  { written, gone }: AppliedChange,
): AnswerArticle[] {
  const away = new Set([...gone, ...written.map(({ id }) => id)]);
  return [...articles.filter(({ id }) => !away.has(id)), ...written].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}
