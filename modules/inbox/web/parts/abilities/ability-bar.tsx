import { Square, Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import { Button, IconButton, Link } from '#ui';
import type { Abilities, Made } from '../../data/use-abilities.ts';

/** Above the words of the composer: what is being done with them, or was, and the way back. */
export default function AbilityBar({ abilities }: { abilities: Abilities }) {
  const { t } = useTranslation();
  const { doing, made, problem } = abilities;
  return (
    <div role="status" className="flex flex-col gap-1 px-2 pt-1 text-13">
      {doing && (
        <div className="flex items-center justify-between gap-2">
          <p className="text-ink-soft">{t(`inbox.ability.doing.${doing.kind}`)}</p>
          <Button size="sm" icon={<Square />} onClick={abilities.stop}>
            {t('inbox.ability.stop')}
          </Button>
        </div>
      )}
      {made && <MadeLine made={made} onUndo={abilities.undo} onForget={abilities.forget} />}
      {problem && (
        <div className="flex items-start justify-between gap-2">
          <p className="min-w-0 text-danger">
            <span className="font-medium">{problem.title}</span> {problem.advice}
          </p>
          <IconButton size="sm" label={t('inbox.ability.close')} icon={<X />} onClick={abilities.forget} />
        </div>
      )}
    </div>
  );
}

function MadeLine({ made, onUndo, onForget }: { made: Made; onUndo: () => void; onForget: () => void }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const { order, before, engine, credits, glossary, sources, cut } = made;
  return (
    <div className="flex flex-col gap-1 border-b border-line pb-2">
      <div className="flex items-start justify-between gap-2">
        <p className="min-w-0 text-ink-soft">
          {t(`inbox.ability.made.${order.kind}`, { engine: words.engine(engine) })} ·{' '}
          {words.credits(credits * 1_000)}
          {glossary && <> · {t('inbox.translation.glossary', { name: glossary.name })}</>}
        </p>
        <div className="flex shrink-0 gap-1">
          <Button size="sm" icon={<Undo2 />} onClick={onUndo}>
            {t('inbox.ability.undo')}
          </Button>
          <IconButton size="sm" label={t('inbox.ability.close')} icon={<X />} onClick={onForget} />
        </div>
      </div>
      {cut && <p className="text-brass">{t('inbox.ability.cut')}</p>}
      {order.kind === 'reply' && <p>{t('inbox.ability.read')}</p>}
      {sources.length > 0 && (
        <p className="text-12 text-ink-soft">
          {t('inbox.ability.sources')}{' '}
          {sources.map(({ articleId, title }, at) => (
            <span key={articleId}>
              {at > 0 && ', '}
              <Link href={`/knowledge/${articleId}`} className="underline hover:text-ink">
                {title}
              </Link>
            </span>
          ))}
        </p>
      )}
      {order.kind !== 'reply' && (
        <>
          <p className="text-12 text-ink-soft">{t('inbox.ability.before')}</p>
          <p dir="auto" className="max-h-24 overflow-y-auto whitespace-pre-wrap wrap-anywhere">
            {before}
          </p>
        </>
      )}
    </div>
  );
}
