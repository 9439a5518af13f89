import { RotateCcw, Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import { Button } from '#ui';
import type { ConversationSummary, SummaryResult } from '../../../contract/index.ts';
import { useSummary } from '../../data/use-summary.ts';
import { saidSoFar } from '../../state/said-so-far.ts';
import { AbilityCard } from './ability-card.tsx';
import { SentenceList } from './sentence-list.tsx';

/** Below that a conversation is read as fast as its summary. */
const fewestMessages = 3;

interface SummaryCardProps {
  conversationId: string;
  mayReply: boolean;
  onMessage: (messageId: string) => void;
}

/** What a conversation comes down to, each sentence with the message that it rests on. */
export function SummaryCard({ conversationId, mayReply, onMessage }: SummaryCardProps) {
  const { t } = useTranslation();
  const summary = useSummary(conversationId);
  const { data, busy, said, failure, problem } = summary;
  if (!data || (data.messages < fewestMessages && !data.summary && !busy)) return null;
  return (
    <AbilityCard
      id="inbox-summary"
      title={t('inbox.summary.title')}
      failure={failure}
      problem={problem}
      action={
        mayReply && <WriteButton data={data} busy={busy} onWrite={summary.write} onStop={summary.cancel} />
      }
    >
      {busy ? (
        <div aria-busy className="flex flex-col gap-1">
          <p role="status" className="text-13 text-ink-soft">
            {t('inbox.summary.writing')}
          </p>
          <p className="whitespace-pre-wrap wrap-anywhere">{saidSoFar(said)}</p>
        </div>
      ) : (
        data.summary && <Written data={data} summary={data.summary} onMessage={onMessage} />
      )}
      {data.extract && !data.summary && <Extracted data={data} onMessage={onMessage} />}
    </AbilityCard>
  );
}

interface WriteButtonProps {
  data: ConversationSummary;
  busy: boolean;
  onWrite: () => Promise<void>;
  onStop: () => Promise<void>;
}

function WriteButton({ data: { summary, since, settings }, busy, onWrite, onStop }: WriteButtonProps) {
  const { t } = useTranslation();
  if (busy) {
    return (
      <Button size="sm" icon={<Square />} onClick={() => void onStop()}>
        {t('inbox.summary.stop')}
      </Button>
    );
  }
  // What the sandbox wrote, or what was cut, is worth another one also where nothing was said since.
  const stands = summary?.finish === 'whole' && !summary.engine.startsWith('sandbox');
  if (settings.length > 0 || (stands && since === 0 && summary.sentences.length > 0)) return null;
  return (
    <Button size="sm" icon={summary ? <RotateCcw /> : undefined} onClick={() => void onWrite()}>
      {t(summary ? 'inbox.summary.refresh' : 'inbox.summary.write')}
    </Button>
  );
}

interface WrittenProps {
  data: ConversationSummary;
  summary: SummaryResult;
  onMessage: (messageId: string) => void;
}

function Written({ data: { since }, summary, onMessage }: WrittenProps) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const { sentences, dropped, finish, engine, whole } = summary;
  const notes = [
    since === 0 ? t('inbox.summary.up_to_date') : t('inbox.summary.since', { count: since }),
    t('inbox.summary.by', { engine: words.engine(engine) }),
  ];
  return (
    <>
      {engine.startsWith('sandbox') && <p className="text-13">{t('inbox.summary.sandbox')}</p>}
      {sentences.length === 0 ? (
        <p>{t('inbox.summary.nothing_left')}</p>
      ) : (
        <SentenceList sentences={sentences} marksUnproven onMessage={onMessage} />
      )}
      <div className="flex flex-col gap-0.5 text-12 text-ink-soft">
        {sentences.length > 0 && dropped > 0 && <p>{t('inbox.summary.dropped', { count: dropped })}</p>}
        {finish !== 'whole' && <p>{t('inbox.summary.cut')}</p>}
        {!whole && <p>{t('inbox.summary.part')}</p>}
        <p>{notes.join(' · ')}</p>
      </div>
    </>
  );
}

/** Where nobody could write one: sentences as they stand, and what would change that. */
function Extracted({ data: { extract, settings }, onMessage }: Omit<WrittenProps, 'summary'>) {
  const { t } = useTranslation();
  return (
    <>
      {extract && extract.length > 0 && (
        <>
          <SentenceList sentences={extract} onMessage={onMessage} />
          <p className="text-12 text-ink-soft">{t('inbox.summary.extract_how')}</p>
        </>
      )}
      <p className="text-12 text-ink-soft">
        {t('inbox.summary.none')} <code className="wrap-anywhere">{settings.join(', ')}</code>
      </p>
    </>
  );
}
