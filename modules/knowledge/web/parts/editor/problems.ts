import type { TFunction } from 'i18next';
import { ApiError } from '#kernel/browser';
import { bodySchema, maxBodyBytes, titleSchema } from '../../../contract/index.ts';
import { type ArticleText, bytesOf } from '../../state/article-text.ts';

/** What is wrong with single fields, in words. */
export interface Problems {
  readonly title?: string;
  readonly body?: string;
}

/** What the contract would refuse, told before it is sent. */
export function problemsOf(t: TFunction, { title, body }: ArticleText): Problems {
  const tooLong = bytesOf(body) > maxBodyBytes;
  return {
    ...(!titleSchema.safeParse(title).success && { title: t('knowledge.web.editor.title_needed') }),
    ...(!bodySchema.safeParse(body).success && {
      body: t(tooLong ? 'knowledge.web.editor.body_too_long' : 'knowledge.web.editor.body_needed'),
    }),
  };
}

/** What the server refused of single fields. */
export function refusedFields(error: unknown): Problems {
  return error instanceof ApiError ? error.fields : {};
}
