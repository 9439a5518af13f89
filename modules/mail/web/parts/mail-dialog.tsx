import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { Dialog, RadioGroup, RelativeTime, Skeleton } from '#ui';
import type { getAccountMailContract, getCaughtMailContract, OpenedMail } from '../../contract/index.ts';
import { LinkedText } from './linked-text.tsx';

/** Before the mail's own page: its links leave the frame, which may do nothing else. */
const withLinksOutside = (html: string) => `<base target="_blank">${html}`;

function MailParts({ mail }: { mail: OpenedMail }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<'page' | 'text'>(mail.html === null ? 'text' : 'page');
  return (
    <>
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-13">
        <dt className="text-ink-soft">{t('mail.web.from')}</dt>
        <dd className="min-w-0 break-words">{mail.from}</dd>
        <dt className="text-ink-soft">{t('mail.web.to')}</dt>
        <dd className="min-w-0 break-words">{mail.to}</dd>
      </dl>
      {mail.html !== null && (
        <RadioGroup
          inline
          hideLegend
          legend={t('mail.web.parts')}
          value={shown}
          onValueChange={setShown}
          options={[
            { value: 'page', label: t('mail.web.as_page') },
            { value: 'text', label: t('mail.web.as_text') },
          ]}
        />
      )}
      {shown === 'page' && mail.html !== null ? (
        <iframe
          title={t('mail.web.frame')}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
          srcDoc={withLinksOutside(mail.html)}
          className="mt-3 h-[420px] w-full rounded-card border border-line bg-surface"
        />
      ) : (
        <LinkedText text={mail.text} />
      )}
      <p className="mt-2 text-13 text-ink-soft">{t('mail.web.copy_hint')}</p>
    </>
  );
}

/** One caught mail, as its reader would have seen it. */
export function MailDialog({
  id,
  contract,
  onClose,
}: {
  id: string;
  contract: typeof getCaughtMailContract | typeof getAccountMailContract;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const query = useApiQuery(contract, { params: { id } });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title={query.data?.subject ?? t('mail.web.frame')}
      description={query.data && <RelativeTime at={query.data.at} length="long" />}
    >
      <QueryAnswer query={query} skeleton={<Skeleton className="h-[420px] w-full" />}>
        {(mail) => <MailParts mail={mail} />}
      </QueryAnswer>
    </Dialog>
  );
}
