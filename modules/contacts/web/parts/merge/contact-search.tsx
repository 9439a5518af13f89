import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { Combobox, Field, useDebounced } from '#ui';
import { type Contact, listContactsContract } from '../../../contract/index.ts';
import { shownIdentities } from '../../state/merge-preview.ts';

interface ContactSearchProps {
  /** Nobody is merged with themselves. */
  except: string;
  value: Contact | undefined;
  onValueChange: (id: string | undefined) => void;
}

/** Names offered at once. */
const mostOffered = 8;

export function ContactSearch({ except, value, onValueChange }: ContactSearchProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const search = useDebounced(words.trim());
  const found = useApiQuery(
    listContactsContract,
    { query: { limit: mostOffered, ...(search !== '' && { search }) } },
    { keepPrevious: true },
  );
  const offered = (found.data?.items ?? []).filter(({ id }) => id !== except);
  const known = value && !offered.some(({ id }) => id === value.id) ? [value, ...offered] : offered;
  return (
    <Field label={t('contacts.web.merge.other')}>
      <Combobox
        options={known.map((contact) => ({
          value: contact.id,
          label: contact.name,
          hint: shownIdentities(contact)[0]?.value,
        }))}
        value={value?.id}
        onValueChange={onValueChange}
        onSearch={setWords}
        busy={found.isFetching}
        placeholder={t('contacts.web.search')}
      />
    </Field>
  );
}
