import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiMutation, useApiQuery, useSession, useTellError } from '#modules/accounts/web';
import { Page, RadioGroup, toast } from '#ui';
import {
  assistantModes,
  getAssistantContract,
  inboxPermissions,
  updateAssistantContract,
} from '../../contract/index.ts';
import { SilenceSection } from '../parts/silence/silence-section.tsx';

/** How the organisation's assistant works: by itself, with a member's approval, or not at all. */
export default function AssistantPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const tell = useTellError();
  const query = useApiQuery(getAssistantContract, undefined);
  const update = useApiMutation(updateAssistantContract, {
    invalidates: [getAssistantContract],
    onError: tell,
    onSuccess: () =>
      toast({ title: t('inbox.assistant_mode.saved'), tone: 'success', key: 'inbox.assistant' }),
  });
  return (
    <Page title={t('inbox.nav.assistant')} subtitle={t('inbox.assistant_mode.subtitle')} width="form">
      <div className="flex flex-col gap-8">
        <QueryAnswer query={query}>
          {({ mode }) => (
            <RadioGroup
              legend={t('inbox.assistant_mode.legend')}
              // What was just chosen shows at once; afterwards the server says how it is.
              value={update.isPending ? update.variables.body.mode : mode}
              onValueChange={(chosen) => update.mutate({ body: { mode: chosen } })}
              options={assistantModes.toReversed().map((value) => ({
                value,
                label: t(`inbox.assistant_mode.${value}`),
                help: t(`inbox.assistant_mode.${value}_help`),
                disabled: !can(inboxPermissions.manage),
              }))}
            />
          )}
        </QueryAnswer>
        <SilenceSection mayManage={can(inboxPermissions.manage)} />
      </div>
    </Page>
  );
}
