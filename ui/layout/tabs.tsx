import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { cx } from '../cx.ts';
import { nextTab } from './tab-keys.ts';

export interface Tab<Key extends string = string> {
  key: Key;
  label: string;
  /** Beside the label. */
  count?: number;
  content: ReactNode;
}

export interface TabsProps<Key extends string> {
  label: string;
  tabs: readonly Tab<Key>[];
  value: Key;
  onValueChange: (key: Key) => void;
  className?: string;
}

/** Views of one thing. Views that have a URL of their own are links, not tabs. */
export function Tabs<Key extends string>({ label, tabs, value, onValueChange, className }: TabsProps<Key>) {
  const id = useId();
  const current = tabs.find((tab) => tab.key === value) ?? tabs[0];

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const at = tabs.findIndex((tab) => tab.key === value);
    const to = nextTab(event, at, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onValueChange(tab.key);
    document.getElementById(`${id}-${tab.key}`)?.focus();
  };

  return (
    <div className={cx('flex min-h-0 flex-col', className)}>
      <div
        role="tablist"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={move}
        className="flex shrink-0 gap-4 overflow-x-auto border-b border-line px-1"
      >
        {tabs.map((tab) => {
          const selected = tab.key === current?.key;
          return (
            <button
              key={tab.key}
              id={`${id}-${tab.key}`}
              type="button"
              role="tab"
              aria-selected={selected}
              aria-controls={selected ? `${id}-panel` : undefined}
              tabIndex={selected ? 0 : -1}
              onClick={() => onValueChange(tab.key)}
              className={cx(
                '-mb-px flex h-10 shrink-0 items-center gap-1.5 border-b-2 border-transparent font-medium text-ink-soft -outline-offset-2 hover:text-ink pointer-coarse:h-11',
                selected && 'border-accent text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="text-12 text-ink-soft tabular-nums">{tab.count}</span>
              )}
            </button>
          );
        })}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current?.key}`}
        tabIndex={-1}
        className="min-h-0 grow pt-4 outline-none"
      >
        {current?.content}
      </div>
    </div>
  );
}
