import { useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.tsx';
import { AlertDialog } from './dialog.tsx';

export interface Question {
  title: string;
  /** What will happen, and whether it can be undone. */
  description?: string;
  /** A verb: "Delete", "Publish". */
  action: string;
  cancel?: string;
  danger?: boolean;
}

interface Asked extends Question {
  answer: (yes: boolean) => void;
}

let current: { asked: Asked | undefined; open: boolean } = { asked: undefined, open: false };
const listeners = new Set<() => void>();

function set(next: typeof current): void {
  current = next;
  for (const listener of listeners) listener();
}

function settle(yes: boolean): void {
  current.asked?.answer(yes);
  // The words stay while the dialog fades.
  set({ asked: current.asked, open: false });
}

/** Asks once, and resolves to true only if the action was chosen. */
export function confirm(question: Question): Promise<boolean> {
  if (current.open) settle(false);
  return new Promise((answer) => set({ asked: { ...question, answer }, open: true }));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Mounted once by UiProvider. */
export function ConfirmHost() {
  const { t } = useTranslation();
  const { asked, open } = useSyncExternalStore(subscribe, () => current);
  const safe = useRef<HTMLButtonElement>(null);
  if (!asked) return null;
  return (
    <AlertDialog
      open={open}
      onOpenChange={(next) => !next && settle(false)}
      title={asked.title}
      description={asked.description}
      initialFocus={safe}
      footer={
        <>
          <Button ref={safe} onClick={() => settle(false)}>
            {asked.cancel ?? t('ui.confirm.cancel')}
          </Button>
          <Button variant={asked.danger ? 'danger' : 'primary'} onClick={() => settle(true)}>
            {asked.action}
          </Button>
        </>
      }
    />
  );
}
