import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError, useApiMutation, useSession } from '#modules/accounts/web';
import { Button, TextLink, toast, useUnsavedGuard } from '#ui';
import {
  changeNotificationChoicesContract,
  getNotificationChoicesContract,
  type NotificationChoices,
} from '../../../contract/index.ts';
import { DigestFields } from './digest-fields.tsx';
import { KindRow } from './kind-row.tsx';

/** One line for each kind of notification that there is, and when the digest comes; kept at once. */
export function NoticesForm({ initial }: { initial: NotificationChoices }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const [choices, setChoices] = useState(initial);
  const save = useApiMutation(changeNotificationChoicesContract, {
    invalidates: [getNotificationChoicesContract],
    onSuccess: () => toast({ title: t('inbox.notices.saved'), tone: 'success' }),
  });
  useUnsavedGuard(!save.isSuccess && JSON.stringify(choices) !== JSON.stringify(initial));
  const { kinds, digest } = choices;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ body: choices });
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-6">
      <FormError error={save.error} />
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
            onChange={(changed) => setChoices({ ...choices, kinds: kinds.with(at, changed) })}
          />
        ))}
      </ul>
      <DigestFields
        digest={digest}
        onChange={(part) => setChoices({ ...choices, digest: { ...digest, ...part } })}
      />
      <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
        {t('inbox.save')}
      </Button>
    </form>
  );
}
