export interface ToastInput {
  title: string;
  description?: string;
  tone?: 'neutral' | 'success' | 'danger';
  /** Undo, or another single way on. Pressing it also closes the toast. */
  action?: { label: string; run: () => void };
  /** Two toasts with one key are one: the newer replaces the older. Without a key, equal words are one. */
  key?: string;
}

export interface ToastItem extends ToastInput {
  id: number;
  /** Grows each time the same toast is shown again, which restarts its time. */
  turn: number;
}

const AT_MOST = 3;
let items: readonly ToastItem[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly ToastItem[]): void {
  items = next;
  for (const listener of listeners) listener();
}

const keyOf = (input: ToastInput): string => input.key ?? `${input.tone}/${input.title}/${input.description}`;

/** Says what has happened, in passing. Returns the way to take it back early. */
export function toast(input: ToastInput): () => void {
  const same = items.find((item) => keyOf(item) === keyOf(input));
  const id = same?.id ?? ++lastId;
  const item: ToastItem = { ...input, id, turn: (same?.turn ?? 0) + 1 };
  change(same ? items.map((other) => (other.id === id ? item : other)) : [...items, item].slice(-AT_MOST));
  return () => dismissToast(id);
}

export function dismissToast(id: number): void {
  if (items.some((item) => item.id === id)) change(items.filter((item) => item.id !== id));
}

export const toastItems = (): readonly ToastItem[] => items;

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
