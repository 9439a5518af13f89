export interface Player {
  readonly playing: boolean;
  play(note: Blob): Promise<void>;
  stop(): void;
}

const everyMs = 100;

/**
 * Plays a recording. Not by an audio element: a host page's policy for media knows no blob, and this needs none.
 * @param onTime seconds since its beginning; null when it has ended
 */
export function createPlayer(onTime: (seconds: number | null) => void): Player {
  let context: AudioContext | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  function stop(): void {
    if (!context) return;
    clearInterval(timer);
    void context.close();
    context = null;
    onTime(null);
  }

  return {
    get playing() {
      return context !== null;
    },
    async play(note) {
      const own = new AudioContext();
      context = own;
      onTime(0);
      try {
        const source = own.createBufferSource();
        source.buffer = await own.decodeAudioData(await note.arrayBuffer());
        if (context !== own) return;
        source.connect(own.destination);
        source.onended = () => context === own && stop();
        source.start();
        const beganAt = own.currentTime;
        timer = setInterval(() => onTime(own.currentTime - beganAt), everyMs);
      } catch {
        if (context === own) stop();
      }
    },
    stop,
  };
}
