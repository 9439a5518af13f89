import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { type Contact, getContactContract } from '#modules/contacts/contract';
import { Avatar, IconButton, Link, Tag, TextLink } from '#ui';
import { DetailSkeleton } from '../detail-skeleton.tsx';
import { InterestMeter } from './interest-meter.tsx';

/** The person behind the conversation, as far as a member needs to know while answering. */
export function ContactCard({ contactId }: { contactId: string }) {
  const { data: contact, error, refetch } = useApiQuery(getContactContract, { params: { id: contactId } });
  if (error && !contact) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!contact) return <DetailSkeleton />;
  return <Card contact={contact} />;
}

function Card({ contact }: { contact: Contact }) {
  const { t, i18n } = useTranslation();
  const { id, name, stage, company, language, tags, interest, reasons } = contact;
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const under = [company, language && languages.of(language)].filter(Boolean).join(' · ');
  // A website's own handle is the conversation's id, and a mailbox's stands as an e-mail address too.
  const identities = contact.identities.filter(({ kind }) => kind !== 'website' && kind !== 'mailbox');
  return (
    <section aria-labelledby="inbox-contact" className="flex flex-col gap-4 p-4">
      <div className="flex items-center gap-3">
        <Avatar name={name} size={40} />
        <div className="min-w-0 grow">
          <h2 id="inbox-contact" className="truncate font-semibold">
            <Link href={`/contacts/${id}`} className="hover:underline">
              {name}
            </Link>
          </h2>
          <p className="truncate text-12 text-ink-soft first-letter:uppercase">{under}</p>
        </div>
        {stage && <Tag>{t(`contacts.stage.${stage}`)}</Tag>}
      </div>
      {identities.length > 0 && (
        <ul className="flex flex-col">
          {identities.map(({ kind, value, verifiedBy }) => (
            <Identity key={`${kind}-${value}`} kind={kind} value={value} verified={verifiedBy !== null} />
          ))}
        </ul>
      )}
      {tags.length > 0 && (
        <ul aria-label={t('inbox.contact.tags')} className="flex flex-wrap gap-1">
          {tags.map((tag) => (
            <li key={tag}>
              <Tag>{tag}</Tag>
            </li>
          ))}
        </ul>
      )}
      <InterestMeter interest={interest} reasons={reasons} />
      <TextLink href={`/contacts/${id}`} className="self-start text-13">
        {t('inbox.contact.open')}
      </TextLink>
    </section>
  );
}

function Identity({ kind, value, verified }: { kind: string; value: string; verified: boolean }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  const href = { phone: `tel:${value}`, email: `mailto:${value}` }[kind];
  return (
    <li className="flex min-w-0 items-center gap-2 text-13">
      {href ? (
        <a href={href} className="truncate tabular-nums hover:underline">
          {value}
        </a>
      ) : (
        <span className="truncate">{value}</span>
      )}
      {verified && (
        <span className="shrink-0 text-success" title={t('inbox.contact.verified')}>
          <Check size={14} aria-hidden />
          <span className="sr-only">{t('inbox.contact.verified')}</span>
        </span>
      )}
      <IconButton
        size="sm"
        className="ms-auto"
        label={copied ? t('inbox.copied') : t('inbox.contact.copy', { value })}
        icon={copied ? <Check /> : <Copy />}
        onClick={() => void copy()}
      />
    </li>
  );
}
