import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createLiveSocket, type LiveSocket, type LiveState } from '#kernel/browser';
import { useSessionStore } from '../session/session-context.tsx';
import { createLiveBus } from './live-bus.ts';
import { watchOvertakenReads } from './overtaken-reads.ts';
import { type Live, LiveContext } from './use-live.ts';

const socketUrl = (): string => `${location.origin.replace(/^http/, 'ws')}/api/v1/events`;

/** One socket for everything on the page; after a gap that cannot be filled, everything shown is read again. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const store = useSessionStore();
  const queries = useQueryClient();
  const [bus] = useState(createLiveBus);
  const [state, setState] = useState<LiveState>('connecting');
  const socket = useRef<LiveSocket | null>(null);
  useEffect(() => {
    const reads = watchOvertakenReads(queries);
    const opened = createLiveSocket({
      url: socketUrl(),
      token: store.token,
      onFrame: (frame) => {
        if (frame.n !== undefined) reads.happened();
        bus.emit(frame);
      },
      onReset: () => {
        reads.happened();
        void queries.invalidateQueries();
      },
      onState: setState,
    });
    socket.current = opened;
    return () => {
      opened.close();
      reads.stop();
    };
  }, [store, queries, bus]);
  const live = useMemo<Live>(
    () => ({ bus, state, send: (frame) => socket.current?.send(frame) ?? false }),
    [bus, state],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}
