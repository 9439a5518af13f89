import { useEffect, useRef, useState } from 'react';
import { useLiveFrame, useLiveLine, useSession } from '#modules/accounts/web';

export interface Viewer {
  readonly userId: string;
  readonly name: string;
}

/** Whoever reads says so again this often; who has not for longer has gone without a word. */
const repeatMs = 20_000;
const forgetMs = 45_000;

/** Which other members have a conversation open, and tells them that this one has. */
export function useViewers(conversationId: string): readonly Viewer[] {
  const { user } = useSession();
  const { state, send } = useLiveLine();
  const [viewers, setViewers] = useState<readonly (Viewer & { at: number })[]>([]);
  const say = useRef((_viewing: boolean, _hello: boolean) => {});
  say.current = (viewing, hello) => send({ type: 'viewing', conversationId, viewing, hello });
  useEffect(() => {
    if (state !== 'live') return;
    say.current(true, true);
    const timer = setInterval(() => {
      say.current(true, false);
      setViewers((before) => before.filter(({ at }) => at > Date.now() - forgetMs));
    }, repeatMs);
    return () => {
      clearInterval(timer);
      say.current(false, false);
    };
  }, [state]);
  useLiveFrame('viewing', ({ conversationId: where, userId, name, viewing, hello }) => {
    if (where !== conversationId || typeof userId !== 'string' || userId === user.id) return;
    // Who has just come knows nobody yet.
    if (hello === true) say.current(true, false);
    setViewers((before) => {
      const others = before.filter((one) => one.userId !== userId);
      return viewing === true ? [...others, { userId, name: String(name), at: Date.now() }] : others;
    });
  });
  // The whole list comes when the line begins, only who came or went from then on.
  useLiveFrame('presence', ({ online }) => {
    if (!Array.isArray(online)) return;
    setViewers((before) => before.filter(({ userId }) => online.includes(`member:${userId}`)));
  });
  useLiveFrame('presence_changed', ({ gone }) => {
    if (!Array.isArray(gone)) return;
    setViewers((before) => before.filter(({ userId }) => !gone.includes(`member:${userId}`)));
  });
  return viewers;
}
