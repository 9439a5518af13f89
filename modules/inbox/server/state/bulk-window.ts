import type { Scope } from '#kernel/scope';

const undoMs = 10 * 60_000;

/** Until when a bulk change that is made now can be undone. */
export const undoUntil = (scope: Scope): Date => new Date(scope.now().getTime() + undoMs);

/** Before when a bulk change was made that cannot be undone any more. */
export const undoneBefore = (scope: Scope): Date => new Date(scope.now().getTime() - undoMs);
