import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { getFileContract, type StoredFileView } from '#kernel/contract';
import { useApi } from '#modules/accounts/web';

export interface Player {
  /** For the element `audio`. */
  readonly ref: RefObject<HTMLAudioElement | null>;
  /** Undefined until the recording is there. */
  readonly source: string | undefined;
  readonly failed: boolean;
  fail(): void;
  /** Of what is heard, in seconds. */
  readonly seconds: number;
  playFrom(seconds: number): void;
}

/** The recording of a task, fetched with the session's right, and where it is. */
export function usePlayer(file: StoredFileView | undefined): Player {
  const api = useApi();
  const ref = useRef<HTMLAudioElement>(null);
  const [seconds, setSeconds] = useState(0);
  const [broken, setBroken] = useState(false);
  const { data, isError } = useQuery({
    queryKey: ['tools.recording', file?.id],
    enabled: file !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => api.download(getFileContract, { params: { id: file?.id ?? '' }, query: {} }),
  });
  const [source, setSource] = useState<string>();
  useEffect(() => {
    if (!data) return undefined;
    const address = URL.createObjectURL(data);
    setSource(address);
    return () => URL.revokeObjectURL(address);
  }, [data]);
  // The element itself tells four times a second; a word may be shorter than that.
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      setSeconds(ref.current?.currentTime ?? 0);
    };
    frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, []);
  return {
    ref,
    source,
    failed: isError || broken || file === undefined,
    fail: () => setBroken(true),
    seconds,
    playFrom(at) {
      const element = ref.current;
      if (!element) return;
      element.currentTime = at;
      // A browser may refuse until somebody has pressed something.
      element.play().catch(() => undefined);
    },
  };
}
