import { createContext, useContext } from 'react';
import type { TextAction } from '#kernel/browser';
import { useSession } from '../session/session-context.tsx';

export const TextActionsContext = createContext<readonly TextAction[]>([]);

/** What whoever is signed in may make of a text, in order, whichever module does it. */
export function useTextActions(): readonly TextAction[] {
  const { can } = useSession();
  return useContext(TextActionsContext).filter(({ permission }) => !permission || can(permission));
}
