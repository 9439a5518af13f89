import { Check, Copy, Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, TextLink } from '#ui';

const copiedMs = 2_000;

/** Where a mailbox receives, how the shop's own mail comes there, and a first mail to try it with. */
export function MailboxAddress({ address }: { address: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
    announce(t('inbox.copied'));
    setTimeout(() => setCopied(false), copiedMs);
  };
  const local = address.endsWith('@localhost');
  const subject = encodeURIComponent(t('inbox.channels.test_subject'));
  const body = encodeURIComponent(t('inbox.channels.test_body'));
  return (
    <div className="flex flex-col gap-2">
      <p className="text-13">{t('inbox.channels.address_help')}</p>
      <div className="flex flex-wrap items-center gap-2 rounded-control bg-sunken p-2">
        <code translate="no" className="min-w-0 grow px-1 font-mono text-12 wrap-anywhere">
          {address}
        </code>
        <Button size="sm" icon={copied ? <Check /> : <Copy />} onClick={() => void copy()}>
          {t(copied ? 'inbox.copied' : 'inbox.channels.copy')}
        </Button>
      </div>
      <ol className="list-decimal ps-6 text-13 text-ink-soft">
        <li>{t('inbox.channels.forward_1')}</li>
        <li>{t('inbox.channels.forward_2')}</li>
        <li>{t('inbox.channels.forward_3')}</li>
      </ol>
      {local ? (
        <p className="text-13 text-ink-soft">{t('inbox.channels.local_address')}</p>
      ) : (
        <TextLink href={`mailto:${address}?subject=${subject}&body=${body}`}>
          <Mail size={14} className="me-1 inline" aria-hidden />
          {t('inbox.channels.test_mail')}
        </TextLink>
      )}
    </div>
  );
}
