import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#ui';
import type { MessageMail } from '../../../contract/index.ts';

/** What became of a message that leaves by mail. */
export function DeliveryLine({ mail }: { mail: MessageMail | null }) {
  const { t } = useTranslation();
  if (!mail?.delivery) return null;
  const { state, reason } = mail.delivery;
  const address = mail.correspondent;
  if (state === 'failed' || state === 'bounced') {
    return (
      <p className="mt-1 flex items-start gap-1.5 text-12 text-danger">
        <TriangleAlert size={14} className="mt-0.5 shrink-0" aria-hidden />
        <span className="min-w-0 wrap-anywhere">
          {t(`inbox.mail.delivery.${state}`, { address })} {reason}
        </span>
      </p>
    );
  }
  return (
    <p className="mt-1 text-12 text-ink-soft">
      {t(`inbox.mail.delivery.${state}`, { address })}{' '}
      {state === 'caught' && (
        <TextLink href={`/settings/caught-mail?search=${encodeURIComponent(address)}`}>
          {t('inbox.mail.caught_link')}
        </TextLink>
      )}
    </p>
  );
}
