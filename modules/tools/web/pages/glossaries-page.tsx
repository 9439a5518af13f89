import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { QueryError, useApiMutation, useApiQuery, useSession } from '#modules/accounts/web';
import { Button, Combobox, EmptyState, Field, Link, Loading, Page, Skeleton, TextInput, TextLink } from '#ui';
import { createGlossaryContract, listGlossariesContract, toolsPermissions } from '../../contract/index.ts';
import { languageName, languageOptions } from '../state/languages.ts';

/** Every glossary, and the way to a new one. */
export default function GlossariesPage() {
  const { t, i18n } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useApiQuery(listGlossariesContract, undefined);
  const name = (code: string) => languageName(code, i18n.language);
  return (
    <Page
      title={t('tools.glossary.title')}
      subtitle={t('tools.glossary.lead')}
      width="reading"
      back={<TextLink href="/tools/translate">{t('tools.translate.title')}</TextLink>}
    >
      <div className="flex flex-col gap-8">
        {can(toolsPermissions.edit) && <NewGlossary />}
        {error && !data ? (
          <QueryError error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <div>
            <Loading />
            <Skeleton className="w-3/5" />
          </div>
        ) : data.items.length === 0 ? (
          <EmptyState>{t('tools.glossary.none')}</EmptyState>
        ) : (
          <ul aria-label={t('tools.glossary.title')} className="divide-y divide-line border-y border-line">
            {data.items.map((one) => (
              <li key={one.id} className="flex flex-wrap items-baseline gap-x-3 py-3">
                <Link href={`/tools/translate/glossaries/${one.id}`} className="font-medium hover:underline">
                  {one.name}
                </Link>
                <span className="text-13 text-ink-soft">
                  {name(one.from)} → {name(one.to)} · {t('tools.glossary.terms', { count: one.termCount })}
                </span>
              </li>
            ))}
          </ul>
        )}
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
        <Field label={t('tools.glossary.name')}>
          <TextInput value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </Field>
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
