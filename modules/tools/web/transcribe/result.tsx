import { Undo2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksPermissions } from '#kernel/contract';
import { useSession } from '#modules/accounts/web';
import type { Transcript } from '#modules/ai/contract';
import { useAnswerWords } from '#modules/ai/web';
import { Button, EmptyState, SearchInput, toast, useDebounced, useShortcut, useUnsavedGuard } from '#ui';
import type { ResultProps } from '../tool-view.ts';
import { findWords, speakersOf, wordAt } from './edit.ts';
import { NotesPanel } from './notes-panel.tsx';
import { TranscriptPart } from './transcript-part.tsx';
import { type Player, usePlayer } from './use-player.ts';
import { type Editing, useTranscript } from './use-transcript.ts';
import { useWordFocus } from './use-word-focus.ts';
import type { WordActs } from './word-button.tsx';

/** What says so was written on the page itself, and nothing was fetched to be heard. */
const captionsEngine = 'captions';

/** The text beside its recording: heard, searched, corrected. */
export default function TranscribeResult({ task, correct }: ResultProps) {
  const { t } = useTranslation();
  const { engine } = useAnswerWords();
  const transcript = task.result as Transcript;
  // A corrected result is another one to begin from.
  const editing = useTranscript(transcript);
  const captioned = transcript.engine === captionsEngine;
  const player = usePlayer(captioned ? undefined : task.files[0]);
  useUnsavedGuard(editing.dirty);
  if (transcript.segments.length === 0) return <EmptyState>{t('tools.transcribe.nothing')}</EmptyState>;
  const save = async () => {
    if (!(await correct(editing.result()))) return;
    editing.saved();
    toast({ title: t('tools.transcribe.saved'), tone: 'success' });
  };
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="flex min-w-0 flex-col gap-4">
        {captioned ? (
          <p className="text-13 text-ink-soft">{t('tools.transcribe.captioned')}</p>
        ) : (
          <PlayerBar player={player} />
        )}
        <Words editing={editing} player={player} onSave={save} />
        <p className="text-12 text-ink-soft">
          {t('tools.transcribe.by', { engine: engine(transcript.engine) })}
        </p>
      </div>
      <NotesPanel segments={editing.segments} onSeek={player.playFrom} />
    </div>
  );
}

function PlayerBar({ player: { ref, source, failed, fail } }: { player: Player }) {
  const { t } = useTranslation();
  if (failed) return <p className="text-13 text-ink-soft">{t('tools.transcribe.no_sound')}</p>;
  return (
    <div className="sticky top-0 z-10 bg-canvas py-2">
      {/* biome-ignore lint/a11y/useMediaCaption: the text below is what is said */}
      <audio
        ref={ref}
        controls
        preload="auto"
        src={source}
        aria-label={t('tools.transcribe.player')}
        className="w-full"
        onError={() => source !== undefined && fail()}
      />
    </div>
  );
}

interface WordsProps {
  readonly editing: Editing;
  readonly player: Player;
  readonly onSave: () => Promise<void>;
}

function Words({ editing, player, onSave }: WordsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const may = can(tasksPermissions.run);
  const { segments, edit } = editing;
  const latest = useRef(segments);
  latest.current = segments;
  const playing = useRef(player);
  playing.current = player;
  const { list, reached, setReached, show, focus } = useWordFocus(latest);
  const search = useSearch(segments, show);
  const speakers = useMemo(() => speakersOf(segments), [segments]);
  const heard = wordAt(segments, player.seconds);
  // The same functions for as long as the page lives: thousands of words hold them.
  const acts = useRef<WordActs>({
    focus: (at, step) => focus(at, step),
    reached: setReached,
    play: ({ segment, word }) => playing.current.playFrom(latest.current[segment]?.words[word]?.start ?? 0),
    correct: may ? (at, text) => edit({ kind: 'word', at, text }) : undefined,
  });
  useShortcut('mod+z', editing.undo, t('tools.transcribe.undo'), { enabled: editing.dirty });
  return (
    <section aria-label={t('tools.transcribe.words')} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        {search.field}
        {may && (
          <>
            <Button icon={<Undo2 />} disabled={!editing.dirty} onClick={editing.undo}>
              {t('tools.transcribe.undo')}
            </Button>
            <Button variant="primary" disabled={!editing.dirty} onClick={() => void onSave()}>
              {t('tools.transcribe.save')}
            </Button>
          </>
        )}
      </div>
      <p className="text-13 text-ink-soft">{t('tools.transcribe.help')}</p>
      <ol ref={list} className="flex flex-col gap-4">
        {segments.map((segment, at) => (
          <TranscriptPart
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
            key={at}
            at={at}
            segment={segment}
            speakers={speakers}
            heard={heard?.segment === at ? heard.word : null}
            reached={reached.segment === at ? reached.word : null}
            found={search.found.get(at) ?? ''}
            acts={acts.current}
            edit={may ? edit : undefined}
          />
        ))}
      </ol>
    </section>
  );
}

function useSearch(segments: Editing['segments'], show: ReturnType<typeof useWordFocus>['show']) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [seen, setSeen] = useState(0);
  const settled = useDebounced(query);
  const places = useMemo(() => findWords(segments, settled), [segments, settled]);
  const found = useMemo(() => {
    const all = new Map<number, string>();
    for (const { segment, word } of places) {
      const before = all.get(segment);
      all.set(segment, before === undefined ? String(word) : `${before},${word}`);
    }
    return all;
  }, [places]);
  const next = () => {
    const place = places[seen % places.length];
    if (place) show(place);
    setSeen(seen + 1);
  };
  const field = (
    <>
      <div className="w-full sm:w-64">
        <SearchInput
          label={t('tools.transcribe.search')}
          value={query}
          onValueChange={(value) => {
            setQuery(value);
            setSeen(0);
          }}
        />
      </div>
      {settled.trim() !== '' && (
        <>
          <span aria-live="polite" className="text-13 text-ink-soft tabular-nums">
            {t('tools.transcribe.found', { count: places.length })}
          </span>
          <Button size="sm" disabled={places.length === 0} onClick={next}>
            {t('tools.transcribe.next_found')}
          </Button>
        </>
      )}
    </>
  );
  return { field, found };
}
