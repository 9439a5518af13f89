import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { useApiMutation } from '#modules/accounts/web';
import { Page, TextLink } from '#ui';
import { createToneContract, listTonesContract } from '../../contract/index.ts';
import { ToneForm } from '../parts/tones/tone-form.tsx';

/** A new tone: its name, and texts that sound so. */
export default function NewTonePage() {
  const { t } = useTranslation();
  const go = useGo();
  const create = useApiMutation(createToneContract, { invalidates: [listTonesContract] });
  return (
    <Page
      title={t('tools.tone.create')}
      width="reading"
      back={<TextLink href="/tools/write/tones">{t('tools.tone.title')}</TextLink>}
    >
      <ToneForm
        tone={{ name: '', examples: [] }}
        mayEdit
        busy={create.isPending}
        error={create.error}
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
