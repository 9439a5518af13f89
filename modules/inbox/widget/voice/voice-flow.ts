import { type Recording, secondsOfWav } from '#kernel/sound';
import type { KeptNotes } from './kept-notes.ts';
import type { VoicePart } from './voice-host.ts';

/** As WAV of 16 kHz it is 4 of the 10 MB that a file may have. */
export const mostSeconds = 120;
/** Less is a click on the wrong button. */
const leastSeconds = 0.5;
const tickMs = 250;

/** `missing`: there is no microphone; `refused`: it may not be used; `failed`: what it gave cannot be read. */
export type VoiceProblem = 'missing' | 'refused' | 'failed' | 'short';

export type VoiceState =
  | { readonly kind: 'away' }
  /** The browser asks whether it may. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'recording'; readonly seconds: number }
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly note: File; readonly seconds: number; readonly full: boolean }
  | { readonly kind: 'problem'; readonly problem: VoiceProblem };

export interface VoiceFlow extends VoicePart {
  /** Whatever there is is thrown away. */
  discard(): void;
  send(): void;
}

interface FlowOptions {
  readonly record: (onRecorded: (recorded: Blob) => void) => Promise<Recording>;
  readonly toNote: (recorded: Blob) => Promise<File>;
  readonly kept: KeptNotes;
  readonly onState: (state: VoiceState, stream?: MediaStream) => void;
  readonly onSend: (note: File) => void;
}

/** One recording from the first click until it is a file of a message. */
export function createVoiceFlow({ record, toNote, kept, onState, onSend }: FlowOptions): VoiceFlow {
  let state: VoiceState = { kind: 'away' };
  let turn = 0;
  let current: Recording | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let beganAt = 0;
  const waiting: File[] = [];
  const sent = new Set<File>();

  const secondsNow = () => Math.floor((performance.now() - beganAt) / 1000);

  function set(next: VoiceState): void {
    state = next;
    onState(state, current?.stream);
  }

  function end(): void {
    clearInterval(timer);
    current = null;
    turn += 1;
  }

  /** What was kept of an earlier page comes back, one after the other. */
  function leave(): void {
    const note = waiting.shift();
    set(note ? readyWith(note, false) : { kind: 'away' });
  }

  function discard(): void {
    current?.cancel();
    end();
    if (state.kind === 'ready') kept.drop(state.note);
    leave();
  }

  async function made(recorded: Blob): Promise<void> {
    const full = secondsNow() >= mostSeconds;
    end();
    const own = turn;
    set({ kind: 'making' });
    const note = await toNote(recorded).catch(() => null);
    if (own !== turn) return;
    const ready = note && readyWith(note, full);
    if (!ready) return set({ kind: 'problem', problem: 'failed' });
    if (ready.seconds < leastSeconds) return set({ kind: 'problem', problem: 'short' });
    kept.put(ready.note);
    set(ready);
  }

  void kept.all().then((notes) => {
    waiting.push(...notes);
    if (state.kind === 'away' && waiting.length > 0) leave();
  });

  return {
    async record() {
      if (state.kind !== 'away' && state.kind !== 'problem') return;
      turn += 1;
      const own = turn;
      set({ kind: 'asking' });
      try {
        const begun = await record((recorded) => void made(recorded));
        if (own !== turn) return begun.cancel();
        current = begun;
        beganAt = performance.now();
        set({ kind: 'recording', seconds: 0 });
        timer = setInterval(() => {
          const seconds = secondsNow();
          if (seconds >= mostSeconds) current?.stop();
          else if (state.kind === 'recording' && state.seconds !== seconds)
            set({ kind: 'recording', seconds });
        }, tickMs);
      } catch (error) {
        const isMissing = (error as Error).name === 'NotFoundError';
        if (own === turn) set({ kind: 'problem', problem: isMissing ? 'missing' : 'refused' });
      }
    },
    stop() {
      if (state.kind === 'asking') discard();
      else current?.stop();
    },
    discard,
    send() {
      if (state.kind !== 'ready') return;
      const { note } = state;
      sent.add(note);
      leave();
      onSend(note);
    },
    follow(uploads) {
      for (const note of sent) {
        if (uploads.some(({ file }) => file === note)) continue;
        sent.delete(note);
        kept.drop(note);
      }
    },
  };
}

const readyWith = (note: File, full: boolean) =>
  ({ kind: 'ready', note, seconds: secondsOfWav(note.size), full }) as const;
