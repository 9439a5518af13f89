import { useTranslation } from 'react-i18next';
import { RecordPage, useApiQuery } from '#modules/accounts/web';
import { TextLink } from '#ui';
import { getPromptContract } from '../../../contract/index.ts';
import { PromptEditor } from './prompt-editor.tsx';

/** One prompt: its text, its variables, its versions, and a try. */
export function PromptEditorPage({ name }: { name: string }) {
  const { t } = useTranslation();
  const query = useApiQuery(getPromptContract, { params: { name } });
  return (
    <RecordPage
      query={query}
      title={t('prompts.nav')}
      width="reading"
      back={<TextLink href="/settings/prompts">{t('prompts.nav')}</TextLink>}
    >
      {(prompt) => <PromptEditor prompt={prompt} />}
    </RecordPage>
  );
}
