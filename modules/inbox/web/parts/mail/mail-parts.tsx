import { ChevronDown, MailOpen, ShieldQuestionMark, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Tag } from '#ui';
import type { Message, MessageMail } from '../../../contract/index.ts';
import { FoldedText } from './folded-text.tsx';
import { MailAsSent } from './mail-as-sent.tsx';
import { MailOriginFacts, sentenceOf } from './mail-origin-facts.tsx';

/** What a message has besides its words where it came by mail: who says it is, what was folded, how it was sent. */
export function MailParts({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { mail } = message;
  if (!mail || mail.delivery) return null;
  return (
    <div className="mt-1 flex flex-col items-start gap-1">
      {mail.automatic && mail.automatic !== 'forged' && (
        <Tag tone="neutral">{t(`inbox.mail.automatic.${mail.automatic}`)}</Tag>
      )}
      {mail.origin?.forged && (
        <p className="flex items-start gap-1.5 text-12 text-danger">
          <TriangleAlert size={14} className="mt-0.5 shrink-0" aria-hidden />
          <span className="min-w-0 wrap-anywhere">
            {t(sentenceOf(mail.origin), { domain: mail.origin.domain })}
          </span>
        </p>
      )}
      <Openings message={message} mail={mail} />
    </div>
  );
}

function Openings({ message, mail }: { message: Message; mail: MessageMail }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'folded' | 'sent' | 'origin' | null>(null);
  const id = useId();
  const toggle = (part: 'folded' | 'sent' | 'origin') => setOpen(open === part ? null : part);
  if (!mail.folded && !mail.formatted && !mail.origin) return null;
  return (
    <>
      <div className="flex flex-wrap gap-1">
        {mail.folded && (
          <Opening
            controls={id}
            open={open === 'folded'}
            onPress={() => toggle('folded')}
            icon={<ChevronDown />}
          >
            {t(open === 'folded' ? 'inbox.mail.fold' : 'inbox.mail.unfold')}
          </Opening>
        )}
        {mail.formatted && (
          <Opening controls={id} open={open === 'sent'} onPress={() => toggle('sent')} icon={<MailOpen />}>
            {t(open === 'sent' ? 'inbox.mail.as_text' : 'inbox.mail.as_sent')}
          </Opening>
        )}
        {mail.origin && (
          <Opening
            controls={id}
            open={open === 'origin'}
            onPress={() => toggle('origin')}
            icon={<ShieldQuestionMark />}
          >
            {t('inbox.mail.origin.open')}
          </Opening>
        )}
      </div>
      <div id={id} className="w-full">
        {open === 'folded' && <FoldedText messageId={message.id} />}
        {open === 'origin' && mail.origin && <MailOriginFacts origin={mail.origin} />}
        {open === 'sent' && <MailAsSent messageId={message.id} subject={mail.subject} />}
      </div>
    </>
  );
}

interface OpeningProps {
  controls: string;
  open: boolean;
  onPress: () => void;
  icon: ReactNode;
  children: ReactNode;
}

function Opening({ controls, open, onPress, icon, children }: OpeningProps) {
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onPress}
      className={cx(
        'flex min-h-6 items-center gap-1 rounded-control px-1 text-12 text-ink-soft hover:text-ink pointer-coarse:min-h-11',
        '[&_svg]:size-3.5',
      )}
    >
      {icon}
      {children}
    </button>
  );
}
