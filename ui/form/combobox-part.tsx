import { Combobox } from '@base-ui/react/combobox';
import { Check, ChevronDown, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';
import { Spinner } from '../feedback/spinner.tsx';
import { floatLook } from '../overlay/float-look.ts';
import type { ComboboxOption, ComboboxProps } from './combobox-props.ts';
import { controlLook } from './control-look.ts';
import type { ControlProps } from './field.tsx';

export interface ComboboxPartProps extends ComboboxProps {
  control: ControlProps;
}

export const comboItem =
  'flex min-h-8 cursor-default select-none items-center gap-2 rounded-control px-2 text-14 outline-none data-highlighted:bg-hover pointer-coarse:min-h-11';
export const comboPopup = cx(
  floatLook,
  'w-(--anchor-width) min-w-48 max-h-[min(var(--available-height),320px)] p-1',
);
const SMALL_BUTTON =
  'flex size-6 items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink';

export default function ComboboxPart(props: ComboboxPartProps) {
  const { options, value, onValueChange, placeholder, onSearch, busy, disabled, className, control } = props;
  const { t, i18n } = useTranslation();
  const selected = options.find((option) => option.value === value) ?? null;
  return (
    <Combobox.Root
      items={options}
      value={selected}
      onValueChange={(option: ComboboxOption | null) => onValueChange(option?.value)}
      onInputValueChange={(text, { reason }) => {
        if (reason === 'input-change' || reason === 'input-clear') onSearch?.(text);
      }}
      // The server has already searched; filtering its answer again would hide what it found by other words.
      filter={onSearch ? null : undefined}
      itemToStringLabel={(option: ComboboxOption) => option.label}
      isItemEqualToValue={(one: ComboboxOption, other: ComboboxOption) => one.value === other.value}
      autoHighlight
      locale={i18n.language}
      disabled={disabled}
    >
      <Combobox.InputGroup className={cx('relative flex w-full items-center', className)}>
        <Combobox.Input
          {...control}
          aria-label={props['aria-label']}
          placeholder={placeholder}
          className={cx(controlLook, 'h-8 pe-16')}
        />
        <span className="absolute end-1 flex items-center">
          {busy && <Spinner />}
          <Combobox.Clear aria-label={t('ui.combobox.clear')} className={SMALL_BUTTON}>
            <X size={14} aria-hidden />
          </Combobox.Clear>
          <Combobox.Trigger aria-label={t('ui.combobox.open')} className={SMALL_BUTTON}>
            <ChevronDown aria-hidden />
          </Combobox.Trigger>
        </span>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={6} className="z-60 outline-none">
          <Combobox.Popup className={comboPopup}>
            <Combobox.Empty className="px-2 py-2 text-13 text-ink-soft empty:hidden">
              {busy ? t('ui.loading') : t('ui.combobox.empty')}
            </Combobox.Empty>
            <Combobox.List>
              {(option: ComboboxOption) => (
                <Combobox.Item key={option.value} value={option} className={comboItem}>
                  <span className="min-w-0 truncate">{option.label}</span>
                  {option.hint && <span className="truncate text-13 text-ink-soft">{option.hint}</span>}
                  <Combobox.ItemIndicator className="ms-auto text-accent">
                    <Check aria-hidden />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
