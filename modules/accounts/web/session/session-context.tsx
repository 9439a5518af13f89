import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Permission } from '#kernel/contract';
import type { Me, SessionState, SessionStore } from './session-store.ts';

export const SessionContext = createContext<SessionStore | null>(null);

/** The store itself, for the pages that open and end sessions. */
export function useSessionStore(): SessionStore {
  const store = useContext(SessionContext);
  if (!store) throw new Error('No session here: this must stand inside the accounts provider.');
  return store;
}

export function useSessionState(): SessionState {
  const store = useSessionStore();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** The signed-in person, where they work, and what they may do there. */
export interface Session extends Me {
  can(permission: Permission): boolean;
  signOut(): Promise<void>;
  switchTo(organisationId: string): Promise<void>;
  /** Reads profile and organisation again after a change. */
  reload(): Promise<void>;
}

/** Who is signed in. Only for pages inside the frame, which are never shown to anybody else. */
export function useSession(): Session {
  const store = useSessionStore();
  const state = useSessionState();
  if (state.kind !== 'signed_in')
    throw new Error('Nobody is signed in: useSession is for pages in the frame.');
  const { me } = state;
  return useMemo(
    () => ({
      ...me,
      can: (permission) => permission.roles.includes(me.role),
      signOut: store.signOut,
      switchTo: store.switchTo,
      reload: store.reload,
    }),
    [me, store],
  );
}

/** The typed client, with the session's token. */
export const useApi = () => useSessionStore().api;
