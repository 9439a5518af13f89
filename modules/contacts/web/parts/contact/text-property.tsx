import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { TextInput } from '#ui';
import { useSaving } from '../../data/use-saving.ts';
import { PropertyRow } from './property-row.tsx';
import { quietLook } from './quiet-look.ts';

interface TextPropertyProps {
  label: string;
  value: string;
  /** Resolves once it is kept. */
  onSave: (text: string) => Promise<unknown>;
  maxLength: number;
  placeholder?: string;
  /** An emptied field returns to what it was. */
  required?: boolean;
  inputMode?: 'text' | 'decimal';
  /** Whether what is typed can be kept; what cannot stays marked until it is corrected. */
  accepts?: (text: string) => boolean;
  readOnly?: boolean;
  action?: ReactNode;
}

/** Text that is edited in place: Enter or leaving keeps it, Escape gives the former words back. */
export function TextProperty(props: TextPropertyProps) {
  const { label, value, onSave, maxLength, placeholder, required, inputMode, readOnly, action } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const { saving, save } = useSaving();
  const typed = draft?.trim();
  const isWrong = typed !== undefined && typed !== '' && props.accepts?.(typed) === false;

  const keep = async (): Promise<void> => {
    if (typed === undefined || isWrong) return;
    const isUnchanged = typed === value || (typed === '' && required);
    if (isUnchanged || (await save(() => onSave(typed)))) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void keep();
    if (event.key === 'Escape') setDraft(null);
  };
  return (
    <PropertyRow label={label} saving={saving} action={action}>
      {(id) => (
        <TextInput
          id={id}
          className={quietLook}
          value={draft ?? value}
          maxLength={maxLength}
          placeholder={readOnly ? undefined : placeholder}
          inputMode={inputMode}
          readOnly={readOnly}
          autoComplete="off"
          aria-invalid={isWrong || saving.state === 'failed' || undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => void keep()}
          onKeyDown={onKeyDown}
        />
      )}
    </PropertyRow>
  );
}
