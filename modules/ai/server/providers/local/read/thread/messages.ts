import type { ReadPage } from '../../../../ports/read.port.ts';
import type { FileProblem } from '../source/unreadable-file.ts';

/** What the reading thread is asked; one thing at a time. */
export type Question =
  | {
      readonly kind: 'open';
      readonly path: string;
      readonly languages: readonly string[] | undefined;
      readonly pictures: boolean;
    }
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'close' };

/** What it answers. `progress` may come before any other, 0 to 1 of the page. */
export type Answer =
  | { readonly kind: 'opened'; readonly pageCount: number }
  | { readonly kind: 'page'; readonly page: ReadPage }
  | { readonly kind: 'closed' }
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'problem'; readonly problem: FileProblem; readonly cause: string }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'failed'; readonly cause: string };
