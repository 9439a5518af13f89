import type { Principal, Services } from '#kernel/scope';
import type { SourceRow } from '../repo/source.repo.ts';
import type { RobotsRules } from './robots.ts';

/** One worker's turn at an import. */
export interface Reading {
  readonly services: Services;
  readonly principal: Principal;
  readonly importId: string;
  /** Who holds the import's lease. */
  readonly owner: string;
  readonly followsLinks: boolean;
  /** Ends the turn: the process has to end, or the import was cancelled or taken over. */
  readonly signal: AbortSignal;
  /** A site whose first page leads elsewhere begins there. */
  source: SourceRow;
  /** By origin, asked once a turn. */
  readonly robots: Map<string, RobotsRules>;
  /** A host that asked for patience gets it for the rest of the turn. */
  patienceMs: number;
}

/** Pages of one import. */
export const mostPages = 500;
