import { useCallback, useEffect, useRef, useState } from 'react';
import { followLoudness, type Recording, record } from '#kernel/sound';

export interface Microphone {
  /** So many have been recorded; null while nothing is. */
  readonly seconds: number | null;
  /** The browser asks whether it may. */
  readonly asking: boolean;
  /** How loud it is just now, 0 to 1. */
  readonly level: number;
  /** Rejects where there is no microphone, or none may be used. */
  begin(): Promise<void>;
  /** Ends the recording and hands it over. */
  stop(): void;
  /** Ends the recording and throws it away. */
  cancel(): void;
}

/**
 * Records with the browser's microphone.
 * @param mostSeconds after which it ends by itself
 * @param onRecorded what was recorded, in the browser's own format
 */
export function useMicrophone(mostSeconds: number, onRecorded: (recorded: Blob) => void): Microphone {
  const [seconds, setSeconds] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const [level, setLevel] = useState(0);
  const current = useRef<Recording | null>(null);
  const left = useRef(false);
  const hand = useRef(onRecorded);
  hand.current = onRecorded;
  const recording = seconds !== null;

  useEffect(() => {
    if (!recording) return undefined;
    const timer = setInterval(() => setSeconds((before) => (before ?? 0) + 1), 1_000);
    return () => clearInterval(timer);
  }, [recording]);
  useEffect(() => {
    const stream = current.current?.stream;
    if (!recording || !stream) return undefined;
    return followLoudness(stream, setLevel);
  }, [recording]);

  const stop = useCallback(() => current.current?.stop(), []);
  const cancel = useCallback(() => {
    if (!current.current) return;
    current.current.cancel();
    current.current = null;
    setSeconds(null);
  }, []);
  useEffect(() => {
    if (seconds !== null && seconds >= mostSeconds) stop();
  }, [seconds, mostSeconds, stop]);
  // Whoever leaves the page does not want to be heard any more, nor what was heard to be kept.
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      cancel();
    };
  }, [cancel]);

  const begin = async (): Promise<void> => {
    // The browser asks first, and may be asked again meanwhile.
    setAsking(true);
    try {
      const begun = await record((recorded) => {
        current.current = null;
        setSeconds(null);
        hand.current(recorded);
      });
      if (left.current) return begun.cancel();
      current.current = begun;
      setSeconds(0);
    } finally {
      setAsking(false);
    }
  };
  return { seconds, asking, level, begin, stop, cancel };
}
