import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApiPages } from '#modules/accounts/web';
import { Button } from '#ui';
import type { Decision, Message } from '../../contract/index.ts';
import { ContactCard } from './contact/contact-card.tsx';
import { CostsCard } from './contact/costs-card.tsx';
import { ProspectCard } from './contact/prospect-card.tsx';
import { RatingsCard } from './contact/ratings-card.tsx';
import { SummaryCard } from './summary/summary-card.tsx';
import { WhyPanel } from './why/why-panel.tsx';

interface DetailPaneProps {
  conversationId: string;
  contactId: string;
  decisions: ApiPages<Decision>;
  chosen: string | null;
  messages: readonly Message[];
  mayReply: boolean;
  /** Brings a message into view. */
  onMessage: (messageId: string) => void;
  /** Back to the conversation, where this stands instead of it. */
  onBack: (() => void) | undefined;
}

/** Who writes, and why the assistant answered as it did. */
export default function DetailPane(props: DetailPaneProps) {
  const { conversationId, contactId, onBack, onMessage, ...why } = props;
  const { t } = useTranslation();
  return (
    <div className="min-h-0 grow overflow-y-auto overscroll-contain">
      {onBack && (
        <div className="border-b border-line p-2">
          <Button variant="ghost" icon={<ArrowLeft className="rtl:-scale-x-100" />} onClick={onBack}>
            {t('inbox.panel.back')}
          </Button>
        </div>
      )}
      <ContactCard contactId={contactId} />
      <ProspectCard
        key={`prospect ${conversationId}`}
        conversationId={conversationId}
        mayReply={why.mayReply}
        onMessage={onMessage}
      />
      <SummaryCard
        key={conversationId}
        conversationId={conversationId}
        mayReply={why.mayReply}
        onMessage={onMessage}
      />
      <RatingsCard conversationId={conversationId} />
      <CostsCard conversationId={conversationId} />
      <WhyPanel {...why} />
    </div>
  );
}
