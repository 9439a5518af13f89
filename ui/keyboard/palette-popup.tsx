import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../actions/kbd.tsx';
import { cx } from '../cx.ts';
import { type Command, recentCommands, runCommand, useAllCommands } from './commands.ts';
import { fuzzyScore } from './fuzzy.ts';

export interface PalettePopupProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

interface Section {
  name: string;
  commands: Command[];
}

function bySection(commands: readonly Command[]): Section[] {
  const sections = new Map<string, Command[]>();
  for (const command of commands) {
    sections.set(command.section, [...(sections.get(command.section) ?? []), command]);
  }
  return [...sections].map(([name, list]) => ({ name, commands: list }));
}

/** Without a query: recent ones, then all by section. With one: the best section first, the best command first. */
function arrange(commands: readonly Command[], query: string, recentLabel: string): Section[] {
  if (query.trim() === '') {
    const recent = recentCommands().flatMap((id) => commands.find((command) => command.id === id) ?? []);
    const others = bySection(commands.filter((command) => !recent.includes(command)));
    return recent.length > 0 ? [{ name: recentLabel, commands: recent }, ...others] : others;
  }
  const found = commands
    .map((command) => ({ command, score: fuzzyScore(query, command.label, command.keywords) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return bySection(found.map(({ command }) => command));
}

export default function PalettePopup({ open, onOpenChange }: PalettePopupProps) {
  // Opened again while it still fades, it must not show the last query.
  const [opening, setOpening] = useState({ open, count: 0 });
  if (opening.open !== open) setOpening({ open, count: opening.count + (open ? 1 : 0) });
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0" />
        <Dialog.Popup className="fixed inset-x-0 top-[12dvh] z-50 mx-auto flex max-h-[min(480px,76dvh)] w-[calc(100%-32px)] max-w-[600px] flex-col overflow-hidden rounded-dialog border border-line bg-surface shadow-dialog outline-none transition-[transform,opacity] data-starting-style:scale-[0.98] data-starting-style:opacity-0 data-ending-style:scale-[0.98] data-ending-style:opacity-0">
          <Palette key={opening.count} onClose={() => onOpenChange(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const sections = arrange(useAllCommands(), query, t('ui.palette.recent'));
  const flat = sections.flatMap((section) => section.commands);
  const active = Math.min(place, flat.length - 1);

  const choose = (command: Command | undefined): void => {
    if (!command) return;
    onClose();
    runCommand(command);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && flat.length > 0) {
      event.preventDefault();
      const next = (active + step + flat.length) % flat.length;
      setPlace(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(flat[active]);
    }
  };

  return (
    <>
      <Dialog.Title className="sr-only">{t('ui.palette.label')}</Dialog.Title>
      <div className="flex shrink-0 items-center gap-3 border-b border-line px-4">
        <Search className="shrink-0 text-ink-soft" aria-hidden />
        <input
          role="combobox"
          aria-label={t('ui.palette.placeholder')}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={flat.length > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          placeholder={t('ui.palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          className="h-12 min-w-0 grow bg-transparent text-16 outline-none"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="escape" className="pointer-coarse:hidden" />
      </div>
      <div role="status" className="sr-only">
        {t('ui.palette.results', { count: flat.length })}
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={t('ui.palette.label')}
        className="min-h-0 overflow-y-auto p-2 outline-none"
      >
        {sections.map((section) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; <fieldset> may not stand in a listbox.
          <div key={section.name} role="group" aria-label={section.name} className="pb-1">
            <div aria-hidden className="px-2 pt-2 pb-1 text-12 text-ink-soft">
              {section.name}
            </div>
            {section.commands.map((command) => {
              const at = flat.indexOf(command);
              return (
                <Row
                  key={command.id}
                  id={`${id}-${at}`}
                  command={command}
                  active={at === active}
                  onPoint={() => setPlace(at)}
                  onChoose={() => choose(command)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {flat.length === 0 && (
        <p className="px-4 pt-2 pb-6 text-center text-ink-soft">{t('ui.palette.empty', { query })}</p>
      )}
    </>
  );
}

interface RowProps {
  id: string;
  command: Command;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

function Row({ id, command, active, onPoint, onChoose }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the input, which points here.
    // biome-ignore lint/a11y/useFocusableInteractive: see above.
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={cx(
        'flex min-h-9 cursor-default select-none items-center gap-3 rounded-control px-2 pointer-coarse:min-h-11 [&>svg]:shrink-0 [&>svg]:text-ink-soft',
        active && 'bg-hover',
      )}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      {command.icon}
      <span className="min-w-0 grow truncate">{command.label}</span>
      {command.shortcut && <Kbd keys={command.shortcut} />}
    </div>
  );
}
