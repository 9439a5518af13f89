import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, TextInput } from '#ui';

export interface EditedTerm {
  readonly key: number;
  readonly source: string;
  readonly target: string;
}

interface TermRowProps {
  readonly term: EditedTerm;
  readonly mayEdit: boolean;
  readonly onChange: (term: EditedTerm) => void;
  readonly onRemove: () => void;
}

export function TermRow({ term, mayEdit, onChange, onRemove }: TermRowProps) {
  const { t } = useTranslation();
  return (
    <li className="flex items-center gap-2">
      <TextInput
        aria-label={t('tools.glossary.source')}
        value={term.source}
        maxLength={200}
        disabled={!mayEdit}
        onChange={(event) => onChange({ ...term, source: event.target.value })}
      />
      <span aria-hidden="true">→</span>
      <TextInput
        aria-label={t('tools.glossary.target')}
        value={term.target}
        maxLength={200}
        disabled={!mayEdit}
        onChange={(event) => onChange({ ...term, target: event.target.value })}
      />
      {mayEdit && (
        <IconButton
          label={t('tools.glossary.remove', { term: term.source || '…' })}
          icon={<X />}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
