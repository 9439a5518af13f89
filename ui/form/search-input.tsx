import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/icon-button.tsx';
import { Kbd } from '../actions/kbd.tsx';
import { useShortcut } from '../keyboard/shortcuts.ts';
import { TextInput } from './text-input.tsx';

export interface SearchInputProps {
  value: string;
  onValueChange: (value: string) => void;
  /** Says what is searched, such as "Search contacts"; also the placeholder. */
  label: string;
  /** Whether `/` brings the focus here. One per page. */
  hotkey?: boolean;
  className?: string;
}

/** Escape empties it, and leaves it when it is empty. */
export function SearchInput({ value, onValueChange, label, hotkey = true, className }: SearchInputProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => input.current?.focus(), label, { enabled: hotkey });
  const clear = (): void => {
    onValueChange('');
    input.current?.focus();
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      className={className}
      value={value}
      onChange={(event) => onValueChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (value) clear();
        else input.current?.blur();
      }}
      leading={<Search />}
      trailing={
        value ? (
          <IconButton size="sm" label={t('ui.search.clear')} icon={<X />} onClick={clear} />
        ) : hotkey ? (
          <Kbd keys="/" className="me-1 pointer-coarse:hidden" />
        ) : null
      }
    />
  );
}
