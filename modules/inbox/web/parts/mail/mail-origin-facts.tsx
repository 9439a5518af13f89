import { useTranslation } from 'react-i18next';
import type { MailOrigin } from '../../../contract/index.ts';

/** Which sentence tells it. */
export function sentenceOf({ forged, dmarc, domain }: MailOrigin) {
  if (forged) return 'inbox.mail.origin.forged';
  if (domain === null) return 'inbox.mail.origin.nobody';
  return `inbox.mail.origin.${dmarc}` as const;
}

/** Whether the domain that a mail says it is from stands by it: one sentence, and below it what it rests on. */
export function MailOriginFacts({ origin }: { origin: MailOrigin }) {
  const { t } = useTranslation();
  const { domain, spf, dkim, dmarc, policy } = origin;
  const result = (of: MailOrigin['spf']) => t(`inbox.mail.origin.result.${of}`);
  return (
    <div className="border-s-2 border-line ps-3 text-13 text-ink-soft wrap-anywhere">
      <p>{t(sentenceOf(origin), { domain })}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3">
        <dt>{t('inbox.mail.origin.spf')}</dt>
        <dd>{result(spf)}</dd>
        <dt>{t('inbox.mail.origin.dkim')}</dt>
        <dd>{result(dkim)}</dd>
        <dt>{t('inbox.mail.origin.dmarc')}</dt>
        <dd>
          {policy === null ? result(dmarc) : t('inbox.mail.origin.asked', { result: result(dmarc), policy })}
        </dd>
      </dl>
    </div>
  );
}
