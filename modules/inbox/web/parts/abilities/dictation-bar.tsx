import { Square, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '#ui';
import type { Dictation } from '../../data/use-dictation.ts';

/** Above the words of the composer while somebody speaks, while it is written down, and where that failed. */
export default function DictationBar({ dictation }: { dictation: Dictation }) {
  const { t } = useTranslation();
  const { microphone, writing, problem, cancel, forget } = dictation;
  return (
    <div className="flex flex-col gap-1 px-2 pt-1 text-13">
      {microphone.seconds !== null && <Speaking dictation={dictation} seconds={microphone.seconds} />}
      {writing && (
        <div className="flex items-center justify-between gap-2">
          <p role="status" className="text-ink-soft">
            {t('inbox.dictation.writing')}
          </p>
          <Button size="sm" icon={<X />} onClick={cancel}>
            {t('inbox.dictation.cancel')}
          </Button>
        </div>
      )}
      {problem && (
        <div role="alert" className="flex items-start justify-between gap-2">
          <p className="min-w-0 text-danger">
            <span className="font-medium">{problem.title}</span> {problem.advice}
          </p>
          <IconButton size="sm" label={t('inbox.ability.close')} icon={<X />} onClick={forget} />
        </div>
      )}
    </div>
  );
}

function Speaking({ dictation, seconds }: { dictation: Dictation; seconds: number }) {
  const { t } = useTranslation();
  const { microphone, cancel } = dictation;
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  const percent = Math.round(microphone.level * 100);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="status" className="sr-only">
        {t('inbox.dictation.listening')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw <meter> each in their own colours. */}
      <div
        role="meter"
        aria-label={t('inbox.dictation.level')}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-1.5 min-w-16 grow overflow-hidden rounded-full bg-line"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
      </div>
      <span className="tabular-nums">{time}</span>
      <Button ref={stop} size="sm" variant="primary" icon={<Square />} onClick={microphone.stop}>
        {t('inbox.dictation.stop')}
      </Button>
      <Button size="sm" icon={<X />} onClick={cancel}>
        {t('inbox.dictation.cancel')}
      </Button>
    </div>
  );
}
