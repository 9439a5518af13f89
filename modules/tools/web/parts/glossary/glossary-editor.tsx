import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiMutation } from '#modules/accounts/web';
import { Button, Checkbox, EmptyState, SearchInput, toast, useUnsavedGuard } from '#ui';
import {
  type GlossaryView,
  getGlossaryContract,
  listGlossariesContract,
  saveGlossaryContract,
} from '../../../contract/index.ts';
import { NameField } from '../made/name-field.tsx';
import { ImportTerms } from './import-terms.tsx';
import { type EditedTerm, TermRow } from './term-row.tsx';

/** Rows that are shown at once; the search finds the others. */
const mostShown = 100;
let lastKey = 0;
const keyed = (source = '', target = ''): EditedTerm => {
  lastKey += 1;
  return { key: lastKey, source, target };
};

/** Terms are changed here and saved together. */
export function GlossaryEditor({ glossary, mayEdit }: { glossary: GlossaryView; mayEdit: boolean }) {
  const { t } = useTranslation();
  const [name, setName] = useState(glossary.name);
  const [inflect, setInflect] = useState(glossary.inflect);
  const [terms, setTerms] = useState(() => glossary.terms.map(({ source, target }) => keyed(source, target)));
  const [search, setSearch] = useState('');
  const save = useApiMutation(saveGlossaryContract, {
    invalidates: [getGlossaryContract, listGlossariesContract],
    onSuccess: () => toast({ title: t('tools.glossary.saved') }),
  });
  const whole = terms.map(({ source, target }) => ({ source: source.trim(), target: target.trim() }));
  const dirty =
    JSON.stringify([name, inflect, whole]) !==
    JSON.stringify([glossary.name, glossary.inflect, glossary.terms]);
  const complete = name.trim() !== '' && whole.every(({ source, target }) => source !== '' && target !== '');
  useUnsavedGuard(dirty);
  const sought = search.toLowerCase();
  const found = terms.filter(({ source, target }) => `${source} ${target}`.toLowerCase().includes(sought));

  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-4">
        <NameField name={name} onName={setName} mayEdit={mayEdit} />
        <Checkbox
          checked={inflect}
          disabled={!mayEdit}
          onCheckedChange={setInflect}
          label={t('tools.glossary.inflect')}
          help={t('tools.glossary.inflect_help')}
        />
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <SearchInput label={t('tools.glossary.search')} value={search} onValueChange={setSearch} />
        {mayEdit && (
          <Button icon={<Plus />} onClick={() => setTerms([keyed(), ...terms])}>
            {t('tools.glossary.add')}
          </Button>
        )}
        {mayEdit && <ImportTerms glossaryId={glossary.id} blocked={dirty} />}
      </div>
      {found.length === 0 ? (
        <EmptyState>
          {t(terms.length === 0 ? 'tools.glossary.no_terms' : 'tools.tasks.none_found')}
        </EmptyState>
      ) : (
        <ul aria-label={t('tools.glossary.list')} className="flex flex-col gap-2">
          {found.slice(0, mostShown).map((term) => (
            <TermRow
              key={term.key}
              term={term}
              mayEdit={mayEdit}
              onChange={(changed) => setTerms(terms.map((one) => (one.key === changed.key ? changed : one)))}
              onRemove={() => setTerms(terms.filter(({ key }) => key !== term.key))}
            />
          ))}
        </ul>
      )}
      {found.length > mostShown && (
        <p className="text-13 text-ink-soft">
          {t('tools.glossary.more', { count: found.length - mostShown })}
        </p>
      )}
      {save.error && <QueryError error={save.error} />}
      {mayEdit && (
        <Button
          variant="primary"
          className="self-start"
          busy={save.isPending}
          disabled={!dirty || !complete}
          onClick={() =>
            save.mutate({
              params: { id: glossary.id },
              body: { name: name.trim(), inflect, terms: whole, revision: glossary.revision },
            })
          }
        >
          {t('tools.glossary.save')}
        </Button>
      )}
    </div>
  );
}
