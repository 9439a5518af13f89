import { AtSign, Check, Copy, Ellipsis, Mail, Phone, ShieldCheck, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTellError } from '#modules/accounts/web';
import { confirm, IconButton, Menu, type MenuEntry, Tag, Tooltip } from '#ui';
import type { Identity } from '../../../contract/index.ts';

interface IdentityRowProps {
  identity: Identity;
  /** Absent for those who may not change contacts. */
  onVerify: (() => Promise<void>) | undefined;
  onRemove: (() => Promise<void>) | undefined;
}

const copiedMs = 2_000;
const verifiedKeys: Readonly<Record<string, string>> = {
  member: 'contacts.web.identities.verified_member',
  channel: 'contacts.web.identities.verified_channel',
  click: 'contacts.web.identities.verified_click',
};

/** One address: how to use it, and whether it is proved or merely what somebody said. */
export function IdentityRow({ identity, onVerify, onRemove }: IdentityRowProps) {
  const { t } = useTranslation();
  const tell = useTellError();
  const [copied, setCopied] = useState(false);
  const { kind, value, verifiedBy } = identity;
  const Icon = { email: Mail, phone: Phone }[kind] ?? AtSign;
  const href = { email: `mailto:${value}`, phone: `tel:${value}` }[kind];
  const verified = t(verifiedKeys[verifiedBy ?? ''] ?? 'contacts.web.identities.verified');

  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    setTimeout(() => setCopied(false), copiedMs);
  };
  const remove = async (): Promise<void> => {
    const sure = await confirm({
      title: t('contacts.web.identities.remove_ask', { value }),
      description: t('contacts.web.identities.remove_help'),
      action: t('contacts.web.identities.remove'),
      danger: true,
    });
    if (sure) await onRemove?.().catch(tell);
  };
  const verify: MenuEntry[] =
    verifiedBy === null
      ? [
          {
            key: 'verify',
            label: t('contacts.web.identities.verify'),
            icon: <ShieldCheck />,
            onSelect: () => void onVerify?.().catch(tell),
          },
        ]
      : [];
  return (
    <li className="flex min-h-6 min-w-0 items-center gap-2">
      <Icon aria-hidden className="shrink-0 text-ink-soft" />
      {href ? (
        <a
          href={href}
          title={value}
          className="min-w-0 truncate rounded-control tabular-nums hover:underline"
        >
          {value}
        </a>
      ) : (
        <span className="min-w-0 truncate">{value}</span>
      )}
      {verifiedBy === null ? (
        <Tooltip label={t('contacts.web.identities.claimed_help')}>
          <span className="shrink-0">
            <Tag tone="brass">{t('contacts.web.identities.claimed')}</Tag>
          </span>
        </Tooltip>
      ) : (
        <span className="shrink-0 text-success" title={verified}>
          <Check size={14} aria-hidden />
          <span className="sr-only">{verified}</span>
        </span>
      )}
      <span className="ms-auto flex shrink-0 items-center">
        <IconButton
          size="sm"
          label={copied ? t('contacts.web.copied') : t('contacts.web.copy', { value })}
          icon={copied ? <Check /> : <Copy />}
          onClick={() => void copy()}
        />
        {onRemove && (
          <Menu
            label={t('contacts.web.identities.actions', { value })}
            align="end"
            trigger={
              <IconButton
                size="sm"
                label={t('contacts.web.identities.actions', { value })}
                icon={<Ellipsis />}
              />
            }
            items={[
              ...verify,
              {
                key: 'remove',
                label: t('contacts.web.identities.remove'),
                icon: <X />,
                danger: true,
                onSelect: () => void remove(),
              },
            ]}
          />
        )}
      </span>
    </li>
  );
}
