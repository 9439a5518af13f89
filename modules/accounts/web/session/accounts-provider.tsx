import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { createQueryClient } from '../data/query-client.ts';
import { isKnownHere } from './known-here.ts';
import { SessionContext } from './session-context.tsx';
import { createSessionStore } from './session-store.ts';

/** Around the whole application: the session and the cache, which never outlives the organisation it was read for. */
export function AccountsProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createSessionStore);
  const [queries] = useState(createQueryClient);
  useEffect(() => {
    let owner: string | undefined;
    const forget = store.subscribe(() => {
      const state = store.state();
      const next = state.kind === 'signed_in' ? `${state.me.user.id} ${state.me.organisation.id}` : undefined;
      if (owner !== undefined && owner !== next) queries.clear();
      owner = next;
    });
    if (isKnownHere()) void store.ask();
    return forget;
  }, [store, queries]);
  return (
    <SessionContext value={store}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </SessionContext>
  );
}
