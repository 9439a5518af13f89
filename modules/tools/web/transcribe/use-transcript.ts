import { useMemo, useReducer } from 'react';
import type { Transcript, TranscriptSegment } from '#modules/ai/contract';
import { applyEdit, type Edit, textOf } from './edit.ts';

interface History {
  readonly segments: readonly TranscriptSegment[];
  readonly before: readonly (readonly TranscriptSegment[])[];
}
type Act = Edit | { readonly kind: 'undo' } | { readonly kind: 'saved' };

/** What a person may still take back. */
const mostUndo = 200;

function next(history: History, act: Act): History {
  if (act.kind === 'saved') return { ...history, before: [] };
  if (act.kind === 'undo') {
    const segments = history.before.at(-1);
    return segments ? { segments, before: history.before.slice(0, -1) } : history;
  }
  const segments = applyEdit(history.segments, act);
  if (segments === history.segments) return history;
  return { segments, before: [...history.before, history.segments].slice(-mostUndo) };
}

/** A transcript while it is corrected. */
export interface Editing {
  readonly segments: readonly TranscriptSegment[];
  readonly dirty: boolean;
  edit(edit: Edit): void;
  undo(): void;
  saved(): void;
  /** As it is to be kept. */
  result(): Transcript;
}

export function useTranscript(transcript: Transcript): Editing {
  const [{ segments, before }, act] = useReducer(next, { segments: transcript.segments, before: [] });
  return useMemo(
    () => ({
      segments,
      dirty: before.length > 0,
      edit: act,
      undo: () => act({ kind: 'undo' }),
      saved: () => act({ kind: 'saved' }),
      result: () => ({ ...transcript, segments: [...segments], text: textOf(segments) }),
    }),
    [segments, before, transcript],
  );
}
