import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranscriptSegment } from '#modules/ai/contract';
import type { Edit } from './edit.ts';
import { SpeakerMenu } from './speaker-menu.tsx';
import { timeOf } from './time-of.ts';
import { type WordActs, WordButton } from './word-button.tsx';

interface TranscriptPartProps {
  readonly at: number;
  readonly segment: TranscriptSegment;
  readonly speakers: readonly string[];
  /** Indexes of its words: what is heard, what Tab reaches, and what was searched for, joined by commas. */
  readonly heard: number | null;
  readonly reached: number | null;
  readonly found: string;
  readonly acts: WordActs;
  /** Undefined for those who may only look. */
  readonly edit: ((edit: Edit) => void) | undefined;
}

/** What one speaker says. Kept as it is while none of its own words changes: an hour has thousands of words. */
export const TranscriptPart = memo(function TranscriptPart(props: TranscriptPartProps) {
  const { at, segment, speakers, heard, reached, found, acts, edit } = props;
  const { t } = useTranslation();
  const places = new Set(found === '' ? [] : found.split(',').map(Number));
  return (
    <li
      aria-label={t('tools.transcribe.part', { time: timeOf(segment.start) })}
      className="grid gap-x-4 gap-y-1 [contain-intrinsic-size:auto_64px] [content-visibility:auto] md:grid-cols-[10rem_minmax(0,1fr)]"
    >
      <div className="flex items-baseline gap-1 text-13 text-ink-soft">
        <span className="min-w-8 tabular-nums">{timeOf(segment.start)}</span>
        {edit ? (
          <SpeakerMenu
            segment={at}
            speaker={segment.speaker}
            speakers={speakers}
            word={reached}
            edit={edit}
          />
        ) : (
          segment.speaker !== null && <span>{segment.speaker}</span>
        )}
      </div>
      <p className="max-w-[720px] leading-relaxed">
        {segment.words.map((word, index) => (
          // Words have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: a word that is corrected stays where it is
          <span key={index}>
            <WordButton
              segment={at}
              word={index}
              text={word.text}
              heard={heard === index}
              found={places.has(index)}
              reachable={reached === index}
              acts={acts}
            />{' '}
          </span>
        ))}
      </p>
    </li>
  );
});
