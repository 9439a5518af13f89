import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, TextInput } from '#ui';
import type { GivenIdentity } from '../../../contract/index.ts';
import { useSaving } from '../../data/use-saving.ts';
import { SavedMark, SaveError } from '../shared/saved-mark.tsx';

interface AddIdentityProps {
  onAdd: (identity: GivenIdentity) => Promise<void>;
  /** Why it was refused stands elsewhere already. */
  told: boolean;
}

/** An e-mail address or a phone number: which of the two, it says itself. */
export function AddIdentity({ onAdd, told }: AddIdentityProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { saving, save } = useSaving();
  const label = t('contacts.web.identities.add');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const value = text.trim();
    if (value === '' || saving.state === 'saving') return;
    const kind = value.includes('@') ? 'email' : 'phone';
    if (await save(() => onAdd({ kind, value }))) setText('');
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-1">
      <TextInput
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={254}
        autoComplete="off"
        aria-invalid={saving.state === 'failed' || undefined}
        onChange={(event) => setText(event.target.value)}
        trailing={
          <IconButton
            type="submit"
            size="sm"
            label={label}
            icon={<Plus />}
            busy={saving.state === 'saving'}
          />
        }
      />
      <SavedMark saving={saving} />
      {!told && <SaveError saving={saving} />}
    </form>
  );
}
