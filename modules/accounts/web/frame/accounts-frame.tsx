import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { loadAllWords, useGo, type WebModule } from '#kernel/browser';
import { QueryError } from '../data/query-error.tsx';
import { LiveProvider } from '../live/live-provider.tsx';
import { useSessionState, useSessionStore } from '../session/session-context.tsx';
import { signInHref } from '../session/sign-in-href.ts';
import { Desk } from './desk.tsx';
import { FirstStepsProvider } from './first-steps.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { TextActionsContext } from './text-actions.ts';

/** Around every page that is not public: nobody comes in without a session. */
export default function AccountsFrame({
  modules,
  children,
}: {
  modules: readonly WebModule[];
  children: ReactNode;
}) {
  const store = useSessionStore();
  const state = useSessionState();
  const go = useGo();
  const [readable, setReadable] = useState(false);
  const textActions = useMemo(
    () => modules.flatMap((module) => module.textActions ?? []).sort((a, b) => a.order - b.order),
    [modules],
  );
  useEffect(() => {
    void store.ask();
    // Without its words the desk would be keys: it waits, and a reload tries again.
    void loadAllWords().then(() => setReadable(true));
  }, [store]);
  useEffect(() => {
    if (state.kind === 'signed_out') go(signInHref(state.why), { replace: true });
  }, [state, go]);
  if (state.kind === 'unreachable') {
    return (
      <main className="flex min-h-dvh flex-col justify-center">
        <QueryError error={state.error} onRetry={() => void store.ask()} />
      </main>
    );
  }
  if (state.kind !== 'signed_in' || !readable) return <FrameSkeleton />;
  // Another organisation is another desk: nothing of the former one stays mounted.
  return (
    <LiveProvider key={state.me.organisation.id}>
      <FirstStepsProvider modules={modules}>
        <TextActionsContext value={textActions}>
          <Desk modules={modules}>{children}</Desk>
        </TextActionsContext>
      </FirstStepsProvider>
    </LiveProvider>
  );
}
