import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Badge, Button, Card } from '#ui';
import type { MailRecord } from '../../contract/index.ts';

const tones = { found: 'success', different: 'danger', missing: 'brass', unknown: 'neutral' } as const;
const copiedMs = 2_000;

function Copied({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    announce(t('mail.web.sending.copied'));
    setTimeout(() => setCopied(false), copiedMs);
  };
  return (
    <div>
      <p className="mb-1 text-13 text-ink-soft">{label}</p>
      <div className="flex flex-wrap items-start gap-2 rounded-control bg-sunken p-2">
        <code
          translate="no"
          className="min-w-0 grow basis-64 px-1 py-1 font-mono text-12 leading-normal wrap-anywhere"
        >
          {text}
        </code>
        <Button
          size="sm"
          icon={copied ? <Check /> : <Copy />}
          aria-label={t('mail.web.sending.copy_what', { what: label })}
          onClick={() => void copy()}
        >
          {t(copied ? 'mail.web.sending.copied' : 'mail.web.sending.copy')}
        </Button>
      </div>
    </div>
  );
}

/** One record: what it is for, whether it is there, and what to copy. */
export function MailRecordCard({ record: { kind, name, value, state, found } }: { record: MailRecord }) {
  const { t } = useTranslation();
  return (
    <Card title={t(`mail.web.sending.${kind}`)}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="min-w-0 grow basis-60 text-13 text-ink-soft">{t(`mail.web.sending.${kind}_help`)}</p>
          <Badge tone={tones[state]}>{t(`mail.web.sending.state.${state}`)}</Badge>
        </div>
        {found !== null && (
          <p className="text-13 wrap-anywhere">{t('mail.web.sending.published', { found })}</p>
        )}
        <Copied label={t('mail.web.sending.name')} text={name} />
        <Copied label={t('mail.web.sending.value')} text={value} />
      </div>
    </Card>
  );
}
