import { createContext, useContext, useEffect, useRef } from 'react';
import type { LiveFrame, LiveSocket, LiveState } from '#kernel/browser';
import type { EventData, EventDefinition } from '#kernel/contract';
import type { LiveBus } from './live-bus.ts';

export interface Live {
  readonly bus: LiveBus;
  readonly state: LiveState;
  readonly send: LiveSocket['send'];
}

export const LiveContext = createContext<Live | null>(null);

function useLiveContext(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('No live line here: useLive is for pages in the frame.');
  return live;
}

/** Hears frames of a type: `typing`, `presence`. */
export function useLiveFrame(type: string, handler: (frame: LiveFrame) => void): void {
  const { bus } = useLiveContext();
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => bus.on(type, (frame) => latest.current(frame)), [bus, type]);
}

/**
 * Hears an event of a contract. The server parsed its data by that contract when it was emitted; as with answers, that
 * is not done a second time here.
 */
export function useLive<E extends EventDefinition>(event: E, handler: (data: EventData<E>) => void): void {
  useLiveFrame(event.type, ({ data }) => handler(data as EventData<E>));
}

/** How the line stands, and a way to send what is ephemeral. */
export function useLiveLine(): { state: LiveState; send: LiveSocket['send'] } {
  const { state, send } = useLiveContext();
  return { state, send };
}
