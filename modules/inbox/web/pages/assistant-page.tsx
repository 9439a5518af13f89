import { useTranslation } from 'react-i18next';
import { QueryError, useApiMutation, useApiQuery, useSession, useTellError } from '#modules/accounts/web';
import { Card, Loading, Page, RadioGroup, Skeleton, toast } from '#ui';
import {
  assistantModes,
  getAssistantContract,
  inboxPermissions,
  updateAssistantContract,
} from '../../contract/index.ts';

/** How the organisation's assistant works: by itself, with a member's approval, or not at all. */
export default function AssistantPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const tell = useTellError();
  const { data, error, refetch } = useApiQuery(getAssistantContract, undefined);
  const update = useApiMutation(updateAssistantContract, {
    invalidates: [getAssistantContract],
    onError: tell,
    onSuccess: () =>
      toast({ title: t('inbox.assistant_mode.saved'), tone: 'success', key: 'inbox.assistant' }),
  });
  // What was just chosen shows at once; afterwards the server says how it is.
  const mode = update.isPending ? update.variables.body.mode : data?.mode;
  return (
    <Page title={t('inbox.nav.assistant')} subtitle={t('inbox.assistant_mode.subtitle')} width="form">
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : mode === undefined ? (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
        </Card>
      ) : (
        <RadioGroup
          legend={t('inbox.assistant_mode.legend')}
          value={mode}
          onValueChange={(chosen) => update.mutate({ body: { mode: chosen } })}
          options={assistantModes.toReversed().map((value) => ({
            value,
            label: t(`inbox.assistant_mode.${value}`),
            help: t(`inbox.assistant_mode.${value}_help`),
            disabled: !can(inboxPermissions.manage),
          }))}
        />
      )}
    </Page>
  );
}
