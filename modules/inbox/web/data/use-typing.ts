import { useEffect, useRef, useState } from 'react';
import { useLive, useLiveFrame, useLiveLine, useSession } from '#modules/accounts/web';
import { inboxEvents } from '../../contract/index.ts';

/** Whoever types says so again at least this often; a line that broke off ends by itself. */
const repeatMs = 3_000;
const forgetMs = 6_000;

export interface Typist {
  readonly author: 'visitor' | 'member';
  readonly name: string | null;
}

/** Who else is typing in a conversation. */
export function useTypist(conversationId: string): Typist | null {
  const { user } = useSession();
  const [typist, setTypist] = useState<Typist | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLiveFrame('typing', (frame) => {
    if (frame.conversationId !== conversationId || frame.userId === user.id) return;
    const author = frame.author === 'visitor' ? 'visitor' : 'member';
    const name = typeof frame.name === 'string' ? frame.name : null;
    clearTimeout(timer.current);
    setTypist(frame.typing === true ? { author, name } : null);
    if (frame.typing === true) timer.current = setTimeout(() => setTypist(null), forgetMs);
  });
  useLive(inboxEvents.messageCreated, ({ message }) => {
    if (message.conversationId === conversationId && message.author === typist?.author) setTypist(null);
  });
  return typist;
}

/** Tells the visitor and other members that this member types: `typed()` on every key, `stopped()` when done. */
export function useTypingSignal(conversationId: string): { typed(): void; stopped(): void } {
  const { send } = useLiveLine();
  const saidAt = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = (typing: boolean) => send({ type: 'typing', conversationId, typing });
  const stopped = (): void => {
    clearTimeout(idle.current);
    if (saidAt.current === 0) return;
    saidAt.current = 0;
    say(false);
  };
  const leave = useRef(stopped);
  leave.current = stopped;
  useEffect(() => () => leave.current(), []);
  return {
    stopped,
    typed() {
      clearTimeout(idle.current);
      idle.current = setTimeout(stopped, forgetMs);
      if (Date.now() - saidAt.current < repeatMs) return;
      saidAt.current = Date.now();
      say(true);
    },
  };
}
