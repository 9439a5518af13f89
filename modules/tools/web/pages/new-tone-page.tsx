import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { useApiMutation } from '#modules/accounts/web';
import { Page } from '#ui';
import { createToneContract, listTonesContract } from '../../contract/index.ts';
import { BackToList } from '../parts/made/back-to-list.tsx';
import { ToneForm } from '../parts/tones/tone-form.tsx';

/** A new tone: its name, and texts that sound so. */
export default function NewTonePage() {
  const { t } = useTranslation();
  const go = useGo();
  const create = useApiMutation(createToneContract, { invalidates: [listTonesContract] });
  return (
    <Page title={t('tools.tone.create')} width="reading" back={<BackToList kind="tone" />}>
      <ToneForm
        tone={{ name: '', examples: [] }}
        mayEdit
        saving={create}
        onSave={(body) =>
          create.mutate(
            { body },
            { onSuccess: ({ id }) => go(`/tools/write/tones/${id}`, { replace: true }) },
          )
        }
      />
    </Page>
  );
}
