import { useTranslation } from 'react-i18next';
import { useRouteParam } from '#kernel/browser';
import { RecordPage, useApiMutation, useApiQuery, useSession } from '#modules/accounts/web';
import { Page, toast } from '#ui';
import {
  getToneContract,
  listTonesContract,
  saveToneContract,
  type ToneView,
  toolsPermissions,
} from '../../contract/index.ts';
import { BackToList } from '../parts/made/back-to-list.tsx';
import { DeleteMade } from '../parts/made/delete-made.tsx';
import { ToneForm } from '../parts/tones/tone-form.tsx';

/** One tone of the organisation. */
export default function TonePage() {
  const { t } = useTranslation();
  const query = useApiQuery(getToneContract, { params: { id: useRouteParam('toneId') } });
  return (
    <RecordPage query={query} title={t('tools.tone.title')} width="reading" back={<BackToList kind="tone" />}>
      {(tone) => <ShownTone tone={tone} />}
    </RecordPage>
  );
}

function ShownTone({ tone }: { tone: ToneView }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const save = useApiMutation(saveToneContract, {
    invalidates: [getToneContract, listTonesContract],
    onSuccess: () => toast({ title: t('tools.tone.saved') }),
  });
  const { id, name, revision } = tone;
  const mayEdit = can(toolsPermissions.edit);
  return (
    <Page
      title={name}
      width="reading"
      back={<BackToList kind="tone" />}
      action={mayEdit && <DeleteMade kind="tone" made={tone} />}
    >
      <ToneForm
        key={revision}
        tone={tone}
        mayEdit={mayEdit}
        saving={save}
        onSave={(body) => save.mutate({ params: { id }, body: { ...body, revision } })}
      />
    </Page>
  );
}
