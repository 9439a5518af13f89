import type { TFunction } from 'i18next';
import { ApiError, unreachable } from './api-error.ts';

/** An error in the reader's words, in the shape of ErrorState's props and of a toast's. */
export interface ToldError {
  readonly title: string;
  readonly advice: string;
  readonly requestId?: string;
}

/** The server speaks the reader's language already; what never reached it is told here. */
export function tellError(t: TFunction, error: unknown): ToldError {
  if (error instanceof ApiError && error.problem) {
    const { title, detail } = error.problem;
    return { title, advice: detail, requestId: error.requestId };
  }
  if (error instanceof ApiError && error.code === unreachable) {
    return { title: t('kernel.browser.unreachable.title'), advice: t('kernel.browser.unreachable.detail') };
  }
  return {
    title: t('kernel.browser.failed.title'),
    advice: t('kernel.browser.failed.detail'),
    requestId: error instanceof ApiError ? error.requestId : undefined,
  };
}
