import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { PagesList, QueryError, useApiList, useApiMutation, useSession } from '#modules/accounts/web';
import { Button, Combobox, Field, Page, TextLink } from '#ui';
import {
  createGlossaryContract,
  type GlossarySummary,
  listGlossariesContract,
  toolsPermissions,
} from '../../contract/index.ts';
import { MadeRow } from '../parts/made/made-row.tsx';
import { NameField } from '../parts/made/name-field.tsx';
import { languageOptions, languagePair } from '../state/languages.ts';

/** Every glossary, and the way to a new one. */
export default function GlossariesPage() {
  const { t, i18n } = useTranslation();
  const { can } = useSession();
  const glossaries = useApiList(listGlossariesContract, undefined);
  const factsOf = ({ termCount, ...pair }: GlossarySummary) =>
    `${languagePair(pair, i18n.language)} · ${t('tools.glossary.terms', { count: termCount })}`;
  return (
    <Page
      title={t('tools.glossary.title')}
      subtitle={t('tools.glossary.lead')}
      width="reading"
      back={<TextLink href="/tools/translate">{t('tools.translate.title')}</TextLink>}
    >
      <div className="flex flex-col gap-8">
        {can(toolsPermissions.edit) && <NewGlossary />}
        <PagesList
          label={t('tools.glossary.title')}
          pages={glossaries}
          empty={t('tools.glossary.none')}
          itemKey={({ id }) => id}
        >
          {(glossary) => <MadeRow kind="glossary" made={glossary} facts={factsOf(glossary)} />}
        </PagesList>
      </div>
    </Page>
  );
}

function NewGlossary() {
  const { t, i18n } = useTranslation();
  const go = useGo();
  const [name, setName] = useState('');
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const create = useApiMutation(createGlossaryContract, { invalidates: [listGlossariesContract] });
  const languages = languageOptions(i18n.language);
  const ready = name.trim() !== '' && from !== undefined && to !== undefined;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        create.mutate(
          { body: { name, from, to, inflect: true } },
          { onSuccess: ({ id }) => go(`/tools/translate/glossaries/${id}`) },
        );
      }}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <NameField name={name} onName={setName} />
        <Field label={t('tools.translate.from')}>
          <Combobox options={languages} value={from} onValueChange={setFrom} />
        </Field>
        <Field label={t('tools.translate.to')}>
          <Combobox options={languages} value={to} onValueChange={setTo} />
        </Field>
      </div>
      {create.error && <QueryError error={create.error} />}
      <Button type="submit" className="self-start" busy={create.isPending} disabled={!ready}>
        {t('tools.glossary.create')}
      </Button>
    </form>
  );
}
