import { useEffect, useState } from 'react';
import { textField, useGo, useUrlState } from '#kernel/browser';
import { useSessionState } from '../session/session-context.tsx';
import { nextPath } from '../session/sign-in-href.ts';

/** Longer addresses are none of ours. */
const search = { next: textField(2_000) };

/**
 * Leaves a page of signing in as soon as somebody is signed in, in whatever tab that happened.
 * @param home where to, unless the reader was on the way somewhere
 * @returns the query that keeps that place on the way to the neighbouring page
 */
export function useEnter(home: string): string {
  const [query] = useUrlState(search);
  // As it was on arrival: while this page gives way to that place, the query is already that place's own.
  const [next] = useState(query.next);
  const state = useSessionState();
  const go = useGo();
  const signedIn = state.kind === 'signed_in';
  useEffect(() => {
    if (signedIn) go(next === '' ? home : nextPath(next), { replace: true });
  }, [signedIn, go, next, home]);
  return next === '' ? '' : `?next=${encodeURIComponent(next)}`;
}
