import { useTranslation } from 'react-i18next';
import { useApiMutation, useSession } from '#modules/accounts/web';
import { TextLink, toast } from '#ui';
import {
  changeNotificationChoicesContract,
  getNotificationChoicesContract,
  type NotificationChoices,
} from '../../../contract/index.ts';
import { SettingsForm } from '../settings-form.tsx';
import { DigestFields } from './digest-fields.tsx';
import { KindRow } from './kind-row.tsx';

/** One line for each kind of notification that there is, and when the digest comes; kept at once. */
export function NoticesForm({ initial }: { initial: NotificationChoices }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const save = useApiMutation(changeNotificationChoicesContract, {
    invalidates: [getNotificationChoicesContract],
    onSuccess: () => toast({ title: t('inbox.notices.saved'), tone: 'success' }),
  });
  return (
    <SettingsForm initial={initial} save={save} mayManage>
      {({ kinds, digest }, change) => (
        <>
          {!user.emailVerified && (
            <p className="rounded-card border border-line bg-surface p-3 text-14">
              {t('inbox.notices.unverified')}{' '}
              <TextLink href="/settings/profile">{t('inbox.notices.verify')}</TextLink>
            </p>
          )}
          <ul className="flex flex-col divide-y divide-line rounded-card border border-line bg-surface">
            {kinds.map((one, at) => (
              <KindRow
                key={one.kind}
                choice={one}
                onChange={(changed) => change({ kinds: kinds.with(at, changed) })}
              />
            ))}
          </ul>
          <DigestFields digest={digest} onChange={(part) => change({ digest: { ...digest, ...part } })} />
        </>
      )}
    </SettingsForm>
  );
}
