import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RelativeTime, TextLink } from '#ui';
import type { Delivery, MessageMail } from '../../../contract/index.ts';

/** What became of a message that leaves by mail. */
export function DeliveryLine({ mail }: { mail: MessageMail | null }) {
  const { t } = useTranslation();
  if (!mail?.delivery) return null;
  const { delivery, correspondent: address } = mail;
  const { state } = delivery;
  if (state === 'failed' || state === 'bounced' || state === 'complained') {
    return (
      <p className="mt-1 flex items-start gap-1.5 text-12 text-danger">
        <TriangleAlert size={14} className="mt-0.5 shrink-0" aria-hidden />
        <span className="min-w-0 wrap-anywhere">
          <WhyNot delivery={delivery} address={address} />
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

/** Why its reader does not have it: in words as far as its code is known, then as the server put it. */
function WhyNot({ delivery, address }: { delivery: Delivery; address: string }) {
  const { t } = useTranslation();
  const { state, cause, reason, suppressed } = delivery;
  if (suppressed) {
    return (
      <>
        {t(`inbox.mail.suppressed.${suppressed.cause}`, { address })} (<RelativeTime at={suppressed.at} />){' '}
        <TextLink href={`/settings/suppressed-mail?search=${encodeURIComponent(address)}`}>
          {t('inbox.mail.suppressed.link')}
        </TextLink>
      </>
    );
  }
  return (
    <>
      {t(`inbox.mail.delivery.${state}`, { address })}{' '}
      {cause !== null && cause !== 'other' && t(`inbox.mail.cause.${cause}`)} {reason}
    </>
  );
}
