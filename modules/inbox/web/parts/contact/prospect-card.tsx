import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';
import { useAnswerWords } from '#modules/ai/web';
import { Button } from '#ui';
import type { Classification } from '../../../contract/index.ts';
import { useClassification } from '../../data/use-classification.ts';
import { SentenceList } from '../summary/sentence-list.tsx';

interface ProspectCardProps {
  conversationId: string;
  mayReply: boolean;
  onMessage: (messageId: string) => void;
}

/** The stage that is proposed for the contact, with its reasons; a member applies it or not. */
export function ProspectCard({ conversationId, mayReply, onMessage }: ProspectCardProps) {
  const { t } = useTranslation();
  const { data, busy, settling, failure, problem, propose, settle } = useClassification(conversationId);
  if (!data || (!mayReply && !data.proposal)) return null;
  const { proposal, waits, settings } = data;
  const told =
    failure ?? (problem ? { ...tellError(t, problem), detail: tellError(t, problem).advice } : null);
  return (
    <section aria-labelledby="inbox-prospect" className="flex flex-col gap-2 border-t border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id="inbox-prospect" className="font-semibold">
          {t('inbox.classify.title')}
        </h3>
        {mayReply && settings.length === 0 && !waits && (
          <Button size="sm" busy={busy} onClick={() => void propose()}>
            {t(proposal ? 'inbox.classify.again' : 'inbox.classify.write')}
          </Button>
        )}
      </div>
      {told && (
        <p role="alert" className="text-13 text-danger">
          <span className="font-medium">{told.title}</span> {told.detail}
        </p>
      )}
      {busy ? (
        <p role="status" className="text-13 text-ink-soft">
          {t('inbox.classify.working')}
        </p>
      ) : (
        proposal && <Proposal data={data} proposal={proposal} onMessage={onMessage} />
      )}
      {mayReply && waits && !busy && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" variant="primary" busy={settling} onClick={() => settle('applied')}>
            {t('inbox.classify.apply')}
          </Button>
          <Button size="sm" disabled={settling} onClick={() => settle('dismissed')}>
            {t('inbox.classify.dismiss')}
          </Button>
        </div>
      )}
      {settings.length > 0 && !proposal && (
        <p className="text-12 text-ink-soft">
          {t('inbox.classify.none')} <code className="wrap-anywhere">{settings.join(', ')}</code>
        </p>
      )}
    </section>
  );
}

interface ProposalProps {
  data: Classification;
  proposal: NonNullable<Classification['proposal']>;
  onMessage: (messageId: string) => void;
}

function Proposal({ data: { waits }, proposal, onMessage }: ProposalProps) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const { stage, from, reasons, engine, settled } = proposal;
  const sandbox = engine.startsWith('sandbox');
  if (stage === null) {
    return <p className="text-13">{t(sandbox ? 'inbox.classify.sandbox' : 'inbox.classify.nothing')}</p>;
  }
  const named = { stage: t(`contacts.stage.${stage}`) };
  const before = from === null ? t('inbox.classify.no_lead') : t(`contacts.stage.${from}`);
  return (
    <>
      <p className="font-medium">
        {settled
          ? t(settled.outcome === 'applied' ? 'inbox.classify.applied' : 'inbox.classify.dismissed', named)
          : t(stage === from ? 'inbox.classify.stays' : 'inbox.classify.proposed', named)}
      </p>
      {waits && <p className="text-13 text-ink-soft">{t('inbox.classify.was', { stage: before })}</p>}
      {!settled && !waits && stage !== from && (
        <p className="text-13 text-ink-soft">{t('inbox.classify.overtaken')}</p>
      )}
      <SentenceList sentences={reasons} onMessage={onMessage} />
      <p className="text-12 text-ink-soft">{t('inbox.summary.by', { engine: words.engine(engine) })}</p>
    </>
  );
}
