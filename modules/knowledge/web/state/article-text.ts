/** What a member writes of an article. */
export interface ArticleText {
  readonly title: string;
  readonly body: string;
  readonly language: string;
}

/** The same of an article, or of anything else that has more. */
export const textOf = ({ title, body, language }: ArticleText): ArticleText => ({ title, body, language });

/** The fields that differ, and nothing else: what was not touched is never sent back. */
export function changedFields(before: ArticleText, after: ArticleText): Partial<ArticleText> {
  return {
    ...(after.title.trim() !== before.title && { title: after.title.trim() }),
    ...(after.body !== before.body && { body: after.body }),
    ...(after.language !== before.language && { language: after.language }),
  };
}

export const hasChanged = (before: ArticleText, after: ArticleText): boolean =>
  Object.keys(changedFields(before, after)).length > 0;

/** A text field knows one end of line, `\n` (HTML, "API value"); bodies that came by the API may have others. */
export const toField = (body: string): string => body.replace(/\r\n?/g, '\n');

/**
 * The body that a field's text stands for: as it is kept when nothing was typed, with its own ends of lines when it
 * had `\r\n` throughout.
 */
export function fromField(text: string, kept: string): string {
  if (text === toField(kept)) return kept;
  const wasCrLf = kept.includes('\r\n') && !/(^|[^\r])\n|\r(?!\n)/.test(kept);
  return wasCrLf ? text.replaceAll('\n', '\r\n') : text;
}

const encoder = new TextEncoder();
export const bytesOf = (text: string): number => encoder.encode(text).length;
