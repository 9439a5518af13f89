import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranscriptSegment } from '#modules/ai/contract';
import { toNotes } from '../../contract/notes/index.ts';
import { timeOf } from './time-of.ts';

interface NotesPanelProps {
  readonly segments: readonly TranscriptSegment[];
  readonly onSeek: (seconds: number) => void;
}

/** What the recording comes down to; each point leads to its moment. */
export function NotesPanel({ segments, onSeek }: NotesPanelProps) {
  const { t } = useTranslation();
  const { summary, chapters, actions } = useMemo(() => toNotes(segments), [segments]);
  if (segments.length < 4) return <p className="text-13 text-ink-soft">{t('tools.transcribe.notes_none')}</p>;
  return (
    <aside className="flex flex-col gap-6">
      {chapters.length > 1 && (
        <Points
          title={t('tools.transcribe.chapters')}
          points={chapters.map(({ start, title }) => ({ start, text: title }))}
          onSeek={onSeek}
        />
      )}
      <Points title={t('tools.transcribe.summary')} points={summary} onSeek={onSeek} />
      {actions.length > 0 && (
        <Points title={t('tools.transcribe.actions')} points={actions} onSeek={onSeek} />
      )}
      <p className="text-12 text-ink-soft">{t('tools.transcribe.notes_how')}</p>
    </aside>
  );
}

interface PointsProps {
  readonly title: string;
  readonly points: readonly { readonly start: number; readonly text: string }[];
  readonly onSeek: (seconds: number) => void;
}

function Points({ title, points, onSeek }: PointsProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h2 className="text-14 font-semibold">{title}</h2>
      <ul className="flex flex-col gap-2">
        {points.map(({ start, text }) => (
          <li key={`${start} ${text}`} className="flex gap-2 text-13">
            <button
              type="button"
              aria-label={t('tools.transcribe.seek', { time: timeOf(start) })}
              className="shrink-0 self-start rounded-control text-accent tabular-nums hover:underline"
              onClick={() => onSeek(start)}
            >
              {timeOf(start)}
            </button>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
