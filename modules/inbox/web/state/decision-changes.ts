import type { InfiniteData } from '@tanstack/react-query';
import type { Page } from '#kernel/contract';
import type { Decision } from '../../contract/index.ts';

/** A conversation's decisions as the cache holds them: newest first. */
export type DecisionPages = InfiniteData<Page<Decision>, string | null>;

/** Replaces a decision by how it stands now. */
export function putDecision(pages: DecisionPages, decision: Decision): DecisionPages {
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((one) => (one.id === decision.id ? decision : one)),
    })),
  };
}
