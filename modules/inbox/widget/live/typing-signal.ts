const repeatEveryMs = 3_000;
const idleAfterMs = 4_000;

export interface TypingSignal {
  /** A key was pressed. */
  typed(): void;
  /** The text was sent or left. */
  ended(): void;
}

/** Turns key presses into few signals: `true` at most every three seconds, `false` when it stops. */
export function createTypingSignal(say: (typing: boolean) => void): TypingSignal {
  let saidAt: number | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  function ended(): void {
    clearTimeout(idle);
    if (saidAt === null) return;
    saidAt = null;
    say(false);
  }
  return {
    typed() {
      clearTimeout(idle);
      idle = setTimeout(ended, idleAfterMs);
      const now = Date.now();
      if (saidAt !== null && now - saidAt < repeatEveryMs) return;
      saidAt = now;
      say(true);
    },
    ended,
  };
}
