import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.tsx';
import { IconButton } from '../actions/icon-button.tsx';
import { dismissToast, subscribeToasts, type ToastItem, toastItems } from './toast-store.ts';

const PLAIN_MS = 5_000;
// Long enough to read, decide and reach the button with the keyboard.
const WITH_ACTION_MS = 12_000;

/** Mounted once by UiProvider. The region is always in the page, so that its changes are read out. */
export function ToastViewport() {
  const { t } = useTranslation();
  const items = useSyncExternalStore(subscribeToasts, toastItems);
  const [held, setHeld] = useState(false);
  return (
    <section
      aria-label={t('ui.toast.region')}
      aria-live="polite"
      aria-relevant="additions text"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--ui-bottom-bar,0px)+16px)] z-60 flex flex-col items-end gap-2"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {items.map((item) => (
        <Toast key={item.id} item={item} held={held} />
      ))}
    </section>
  );
}

function Toast({ item, held }: { item: ToastItem; held: boolean }) {
  const { t } = useTranslation();
  const { id, turn, action } = item;
  const left = useRef(0);
  const lastTurn = useRef(0);

  // Time stands still while somebody points at a toast or has its focus, then goes on where it was.
  useEffect(() => {
    if (lastTurn.current !== turn) {
      lastTurn.current = turn;
      left.current = action ? WITH_ACTION_MS : PLAIN_MS;
    }
    if (held) return;
    const startedAt = Date.now();
    const timer = setTimeout(() => dismissToast(id), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - startedAt;
    };
  }, [id, turn, action, held]);

  return (
    <div className="pointer-events-auto flex w-full max-w-[400px] animate-arrive items-center gap-3 rounded-card border border-line bg-surface py-2 ps-4 pe-2 shadow-float">
      {item.tone === 'success' && <CircleCheck className="shrink-0 text-success" aria-hidden />}
      {item.tone === 'danger' && <TriangleAlert className="shrink-0 text-danger" aria-hidden />}
      <div className="min-w-0 grow py-1">
        <div className="font-medium">{item.title}</div>
        {item.description && <div className="text-13 text-ink-soft">{item.description}</div>}
      </div>
      {action && (
        <Button
          size="sm"
          variant="ghost"
          className="text-accent"
          onClick={() => {
            dismissToast(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="sm" label={t('ui.toast.dismiss')} icon={<X />} onClick={() => dismissToast(id)} />
    </div>
  );
}
