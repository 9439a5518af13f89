import { useTranslation } from 'react-i18next';
import type { Typist } from '../../data/use-typing.ts';

/** Who is writing right now. Its place is kept, so that nothing moves when somebody begins or stops. */
export function TypingLine({ typist, visitorName }: { typist: Typist | null; visitorName: string }) {
  const { t } = useTranslation();
  const name = typist?.author === 'visitor' ? visitorName : (typist?.name ?? '');
  return (
    <p className="mt-2 h-5 truncate text-12 text-ink-soft">
      {typist && <span className="animate-pulse">{t('inbox.thread.typing', { name })}</span>}
    </p>
  );
}
