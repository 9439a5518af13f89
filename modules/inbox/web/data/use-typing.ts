import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { useLive, useLiveFrame, useLiveLine, useSession } from '#modules/accounts/web';
import { inboxEvents } from '../../contract/index.ts';

const typingFrame = z.object({
  conversationId: z.uuid(),
  author: z.enum(['visitor', 'member']),
  userId: z.string().optional(),
  name: z.string().nullable().optional(),
  typing: z.boolean(),
});

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
    const parsed = typingFrame.safeParse(frame);
    if (!parsed.success || parsed.data.conversationId !== conversationId) return;
    const { author, userId, name = null, typing } = parsed.data;
    if (userId === user.id) return;
    clearTimeout(timer.current);
    setTypist(typing ? { author, name } : null);
    if (typing) timer.current = setTimeout(() => setTypist(null), forgetMs);
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
