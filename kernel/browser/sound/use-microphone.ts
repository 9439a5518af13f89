import { useCallback, useEffect, useRef, useState } from 'react';

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

const levelEveryMs = 100;
/** Speech near a microphone is about a quarter of what could be: it fills the meter. */
const loudness = 4;

/**
 * Records with the browser's microphone.
 * @param mostSeconds after which it ends by itself
 * @param onRecorded what was recorded, in the browser's own format
 */
export function useMicrophone(mostSeconds: number, onRecorded: (recorded: Blob) => void): Microphone {
  const [seconds, setSeconds] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const [level, setLevel] = useState(0);
  const recorder = useRef<MediaRecorder | null>(null);
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
    const stream = recorder.current?.stream;
    if (!recording || !stream) return undefined;
    return listen(stream, setLevel);
  }, [recording]);

  const stop = useCallback(() => recorder.current?.stop(), []);
  const cancel = useCallback(() => {
    if (!recorder.current) return;
    recorder.current.onstop = null;
    close(recorder.current.stream);
    recorder.current = null;
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
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (left.current) return close(stream);
      const made = new MediaRecorder(stream);
      const parts: Blob[] = [];
      made.ondataavailable = ({ data }) => parts.push(data);
      made.onstop = () => {
        close(stream);
        recorder.current = null;
        setSeconds(null);
        hand.current(new Blob(parts));
      };
      recorder.current = made;
      made.start();
      setSeconds(0);
    } finally {
      setAsking(false);
    }
  };
  return { seconds, asking, level, begin, stop, cancel };
}

/** Tells how loud it is until it is told to end. */
function listen(stream: MediaStream, onLevel: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    onLevel(Math.min(1, Math.sqrt(power) * loudness));
  }, levelEveryMs);
  return () => {
    clearInterval(timer);
    onLevel(0);
    void context.close();
  };
}

function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
