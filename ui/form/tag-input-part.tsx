import { Combobox } from '@base-ui/react/combobox';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';
import { comboItem, comboPopup } from './combobox-part.tsx';
import { controlLook } from './control-look.ts';
import type { ControlProps } from './field.tsx';
import type { TagInputProps } from './tag-input-props.ts';

export interface TagInputPartProps extends TagInputProps {
  control: ControlProps;
}

export default function TagInputPart(props: TagInputPartProps) {
  const { value, onValueChange, suggestions = [], placeholder, disabled, className, control } = props;
  const { t, i18n } = useTranslation();
  const [text, setText] = useState('');
  const typed = text.trim();
  const known = new Set([...suggestions, ...value]);
  const items = typed === '' || known.has(typed) ? [...known] : [...known, typed];

  const add = (tag: string): void => {
    if (tag !== '' && !value.includes(tag)) onValueChange([...value, tag]);
    setText('');
  };

  return (
    <Combobox.Root
      multiple
      items={items}
      value={[...value]}
      onValueChange={(next: string[], { reason }) => {
        // Escape closes the list, then clears what was typed; it takes no tag away.
        if (reason !== 'escape-key') onValueChange(next);
        setText('');
      }}
      inputValue={text}
      onInputValueChange={setText}
      autoHighlight
      locale={i18n.language}
      disabled={disabled}
    >
      <Combobox.InputGroup
        className={cx(
          controlLook,
          'flex min-h-8 cursor-text flex-wrap items-center px-1 py-[3px]',
          'focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent',
          control['aria-invalid'] && 'border-danger',
          className,
        )}
      >
        <Combobox.Chips className="flex w-full flex-wrap items-center gap-1">
          {value.map((tag) => (
            <Combobox.Chip
              key={tag}
              aria-label={tag}
              aria-description={t('ui.tags.removeHint')}
              className="flex h-6 max-w-full items-center rounded-[4px] bg-sunken ps-2 text-13 outline-offset-0 data-highlighted:bg-accent-wash pointer-coarse:h-9"
            >
              <span className="truncate">{tag}</span>
              <Combobox.ChipRemove
                aria-label={t('ui.chip.remove', { label: tag })}
                className="flex size-6 items-center justify-center rounded-[4px] text-ink-soft hover:text-ink pointer-coarse:size-9"
              >
                <X size={14} aria-hidden />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            {...control}
            aria-label={props['aria-label']}
            aria-description={value.length > 0 ? t('ui.tags.count', { count: value.length }) : undefined}
            placeholder={value.length > 0 ? '' : placeholder}
            className="h-6 min-w-16 grow basis-0 bg-transparent px-2 outline-none"
            onKeyDown={(event) => {
              if (event.key !== ',') return;
              event.preventDefault();
              add(typed);
            }}
          />
        </Combobox.Chips>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={6} className="z-60 outline-none">
          <Combobox.Popup className={cx(comboPopup, 'data-empty:hidden')}>
            <Combobox.List>
              {(tag: string) => (
                <Combobox.Item key={tag} value={tag} className={cx(comboItem, 'data-selected:hidden')}>
                  {!known.has(tag) && <Plus className="text-ink-soft" aria-hidden />}
                  <span className="truncate">
                    {known.has(tag) ? tag : t('ui.combobox.create', { text: tag })}
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
