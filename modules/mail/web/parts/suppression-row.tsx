import { useTranslation } from 'react-i18next';
import { useApiMutation, useSession, useTellError } from '#modules/accounts/web';
import { Badge, Button, confirm, RelativeTime, toast } from '#ui';
import {
  liftSuppressionContract,
  listSuppressionsContract,
  mailPermissions,
  type Suppression,
} from '../../contract/index.ts';

/** One address, why nothing is sent to it, and the way to change that. */
export function SuppressionRow({ suppression }: { suppression: Suppression }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { address, cause, returnCause, reason, at } = suppression;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <div className="min-w-0 grow basis-60">
        <p className="font-medium wrap-anywhere">{address}</p>
        {returnCause !== null && (
          <p className="text-13 text-ink-soft wrap-anywhere">
            {t(`mail.web.cause.${returnCause}`)} {reason}
          </p>
        )}
        <p className="text-13 text-ink-soft">
          <RelativeTime at={at} />
        </p>
      </div>
      <Badge tone={cause === 'complained' ? 'danger' : 'brass'}>
        {t(`mail.web.suppressed.cause.${cause}`)}
      </Badge>
      {can(mailPermissions.liftSuppressions) && <Lift suppression={suppression} />}
    </div>
  );
}

function Lift({ suppression: { id, address } }: { suppression: Suppression }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const lift = useApiMutation(liftSuppressionContract, {
    invalidates: [listSuppressionsContract],
    onSuccess: () => toast({ title: t('mail.web.suppressed.lifted', { address }), tone: 'success' }),
    onError: tell,
  });
  const ask = async (): Promise<void> => {
    const sure = await confirm({
      title: t('mail.web.suppressed.confirm', { address }),
      description: t('mail.web.suppressed.confirm_help'),
      action: t('mail.web.suppressed.lift'),
    });
    if (sure) lift.mutate({ params: { id } });
  };
  return (
    <Button
      size="sm"
      aria-label={t('mail.web.suppressed.lift_for', { address })}
      busy={lift.isPending}
      onClick={() => void ask()}
    >
      {t('mail.web.suppressed.lift')}
    </Button>
  );
}
