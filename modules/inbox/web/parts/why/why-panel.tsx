import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, QueryError } from '#modules/accounts/web';
import { Loading, Skeleton } from '#ui';
import type { Decision, DraftState, Message } from '../../../contract/index.ts';
import { MarkButtons } from './mark-buttons.tsx';
import { QuoteChecks } from './quote-checks.tsx';
import { WhyDetails, type WhySection } from './why-details.tsx';
import { WhySentence } from './why-sentence.tsx';

interface WhyPanelProps {
  decisions: ApiPages<Decision>;
  /** The decision that was asked for; the latest without one. */
  chosen: string | null;
  messages: readonly Message[];
  mayReply: boolean;
}

/** Why the assistant did what it did: a sentence that opens. */
export function WhyPanel({ decisions, chosen, messages, mayReply }: WhyPanelProps) {
  const { t } = useTranslation();
  const { items, isPending, error, refetch } = decisions;
  const decision = items.find(({ id }) => id === chosen) ?? items[0];
  return (
    <section aria-labelledby="inbox-why" className="flex flex-col gap-3 border-t border-line p-4">
      <h3 id="inbox-why" className="font-semibold">
        {t('inbox.why.title')}
      </h3>
      {error && items.length === 0 ? (
        <QueryError error={error} onRetry={refetch} />
      ) : isPending ? (
        <WhySkeleton />
      ) : decision ? (
        <Why key={decision.id} decision={decision} messages={messages} mayReply={mayReply} />
      ) : (
        <p className="text-13 text-ink-soft">{t('inbox.why.none')}</p>
      )}
    </section>
  );
}

function Why({
  decision,
  messages,
  mayReply,
}: { decision: Decision } & Pick<WhyPanelProps, 'messages' | 'mayReply'>) {
  const [open, setOpen] = useState<ReadonlySet<WhySection>>(new Set());
  const toggle = (section: WhySection, shown: boolean): void => {
    const next = new Set(open);
    if (shown) next.add(section);
    else next.delete(section);
    setOpen(next);
  };
  const show = (section: WhySection): void => {
    toggle(section, true);
    requestAnimationFrame(() => document.getElementById(`inbox-why-${section}`)?.focus());
  };
  return (
    <>
      <WhySentence decision={decision} onOpen={show} />
      {decision.draft !== null && <DraftLine state={decision.draft} />}
      <QuoteChecks decision={decision} />
      {mayReply && <MarkButtons decision={decision} />}
      <WhyDetails
        decision={decision}
        incoming={messages.find(({ id }) => id === decision.messageId)}
        open={open}
        onToggle={toggle}
      />
    </>
  );
}

function DraftLine({ state }: { state: DraftState }) {
  const { t } = useTranslation();
  return <p className="text-13 text-ink-soft">{t(`inbox.draft.state.${state}`)}</p>;
}

const WhySkeleton = () => (
  <div className="flex flex-col gap-2">
    <Loading />
    <Skeleton className="w-full" />
    <Skeleton className="w-full" />
    <Skeleton className="w-3/5" />
  </div>
);
