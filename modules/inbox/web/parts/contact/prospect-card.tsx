import { useTranslation } from 'react-i18next';
import { ClassReasons, ClassSource, rulesEngine } from '#modules/contacts/web';
import { Button } from '#ui';
import type { Classification } from '../../../contract/index.ts';
import { useClassification } from '../../data/use-classification.ts';
import { AbilityCard } from '../summary/ability-card.tsx';

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
  const { proposal, settings } = data;
  const waits = proposal?.waits ?? false;
  return (
    <AbilityCard
      id="inbox-prospect"
      title={t('inbox.classify.title')}
      failure={failure}
      problem={problem}
      action={
        mayReply &&
        settings.length === 0 &&
        !waits && (
          <Button size="sm" busy={busy} onClick={() => void propose()}>
            {t(proposal ? 'inbox.classify.again' : 'inbox.classify.write')}
          </Button>
        )
      }
    >
      {busy ? (
        <p role="status" className="text-13 text-ink-soft">
          {t('inbox.classify.working')}
        </p>
      ) : (
        proposal && <Proposal proposal={proposal} onMessage={onMessage} />
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
      {settings.length > 0 && !proposal?.stage && (
        <p className="text-12 text-ink-soft">
          {t('inbox.classify.none')} <code className="wrap-anywhere">{settings.join(', ')}</code>
        </p>
      )}
    </AbilityCard>
  );
}

interface ProposalProps {
  proposal: NonNullable<Classification['proposal']>;
  onMessage: (messageId: string) => void;
}

function Proposal({ proposal, onMessage }: ProposalProps) {
  const { t } = useTranslation();
  const { stage, from, reasons, engine, outcome, waits } = proposal;
  if (stage === null) {
    return (
      <>
        <p className="text-13">{t(nothing(engine))}</p>
        <ClassSource found={proposal} />
      </>
    );
  }
  const named = { stage: t(`contacts.stage.${stage}`) };
  const before = from === null ? t('inbox.classify.no_lead') : t(`contacts.stage.${from}`);
  return (
    <>
      <p className="font-medium">
        {outcome
          ? t(outcome === 'applied' ? 'inbox.classify.applied' : 'inbox.classify.dismissed', named)
          : t(stage === from ? 'inbox.classify.stays' : 'inbox.classify.proposed', named)}
      </p>
      {waits && <p className="text-13 text-ink-soft">{t('inbox.classify.was', { stage: before })}</p>}
      {!outcome && !waits && stage !== from && (
        <p className="text-13 text-ink-soft">{t('inbox.classify.overtaken')}</p>
      )}
      <ClassReasons reasons={reasons} onMessage={onMessage} />
      <ClassSource found={proposal} />
    </>
  );
}

function nothing(engine: string): string {
  if (engine === rulesEngine) return 'inbox.classify.not_enough';
  return engine.startsWith('sandbox') ? 'inbox.classify.sandbox' : 'inbox.classify.nothing';
}
