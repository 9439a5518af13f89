import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '#ui';

interface RowBoxProps {
  name: string;
  checked: boolean;
  onToggle: () => void;
  /** With Shift: everything from the row that was ticked last. */
  onReach: () => void;
}

/** Selects the row that it stands before. */
export function RowBox({ name, checked, onToggle, onReach }: RowBoxProps) {
  const { t } = useTranslation();
  const reach = (event: MouseEvent): void => {
    if (!event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    onReach();
  };
  return (
    <span className="flex items-center border-b border-line ps-3" onClickCapture={reach}>
      <Checkbox
        hideLabel
        label={t('inbox.select.row', { name })}
        checked={checked}
        onCheckedChange={onToggle}
      />
    </span>
  );
}
