import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '#ui';

/** `j` and `k` through the rows of a list: each focuses the next or previous element marked `data-row`. */
export function useRowKeys<List extends HTMLElement>(): RefObject<List | null> {
  const { t } = useTranslation();
  const list = useRef<List>(null);
  const move = (step: number): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  };
  useShortcut('j', () => move(1), t('ui.table.next'));
  useShortcut('k', () => move(-1), t('ui.table.previous'));
  return list;
}
