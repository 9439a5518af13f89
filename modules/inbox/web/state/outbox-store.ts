import {
  changeOutbox,
  isOutboxEntry,
  type NewerAnswer,
  type Outbox,
  type OutboxChange,
  type OutboxEntry,
  readyToSend,
  resumed,
} from './outbox.ts';

/** What became of one attempt: the server has it, could not be reached, or will never take it. */
export type Delivery =
  | { kind: 'delivered' }
  | { kind: 'unreachable' }
  | { kind: 'refused'; problem: string }
  | { kind: 'answered'; newer: NewerAnswer };

export interface OutboxStoreOptions {
  /** Where entries survive a reload: one item each, so that two tabs never overwrite each other's. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** `inbox.outbox.<organisation>.<member>.` */
  readonly prefix: string;
  deliver(entry: OutboxEntry): Promise<Delivery>;
  /** Runs later; returns the way to call it off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

export interface OutboxStore {
  subscribe(listener: () => void): () => void;
  entries(): Outbox;
  write(entry: Extract<OutboxChange, { type: 'written' }>['entry']): void;
  retry(clientId: string): void;
  /** Sends what asks, whatever others have answered meanwhile. */
  confirm(clientId: string): void;
  discard(clientId: string): void;
  /** Somebody is there again, or the network is: no reason to wait out the pause. */
  hurry(): void;
  /** Another tab has written or delivered something. */
  reread(): void;
}

const firstPauseMs = 1_500;
const longestPauseMs = 30_000;

/** Keeps messages until the server has acknowledged them, and sends each conversation's one after the other. */
export function createOutboxStore(options: OutboxStoreOptions): OutboxStore {
  const { storage, prefix, deliver, later } = options;
  let outbox: Outbox = readStored(storage, prefix).map(resumed);
  const listeners = new Set<() => void>();
  let callOff: (() => void) | null = null;

  function change(what: OutboxChange): void {
    const before = outbox;
    outbox = changeOutbox(outbox, what);
    const kept = new Set(outbox.map(({ clientId }) => clientId));
    for (const entry of before) if (!kept.has(entry.clientId)) forget(storage, prefix + entry.clientId);
    for (const entry of outbox) if (!before.includes(entry)) keep(storage, prefix + entry.clientId, entry);
    for (const listener of listeners) listener();
  }

  function run(): void {
    callOff?.();
    callOff = null;
    for (const entry of readyToSend(outbox)) void attempt(entry);
  }

  async function attempt(entry: OutboxEntry): Promise<void> {
    change({ type: 'leaving', clientId: entry.clientId });
    const delivery = await deliver(entry);
    if (delivery.kind === 'refused') {
      change({ type: 'refused', clientId: entry.clientId, problem: delivery.problem });
      return run();
    }
    if (delivery.kind === 'answered') {
      change({ type: 'asking', clientId: entry.clientId, newer: delivery.newer });
      return run();
    }
    change({ type: delivery.kind, clientId: entry.clientId });
    if (delivery.kind === 'delivered') return run();
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** entry.failures);
    callOff?.();
    callOff = later(run, pause);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    entries: () => outbox,
    write(entry) {
      change({ type: 'written', entry });
      run();
    },
    retry(clientId) {
      change({ type: 'retried', clientId });
      run();
    },
    confirm(clientId) {
      change({ type: 'confirmed', clientId });
      run();
    },
    discard: (clientId) => change({ type: 'discarded', clientId }),
    hurry: run,
    reread() {
      const mine = new Map(outbox.map((entry) => [entry.clientId, entry]));
      outbox = readStored(storage, prefix).map((entry) => mine.get(entry.clientId) ?? entry);
      for (const listener of listeners) listener();
    },
  };
}

function readStored(storage: OutboxStoreOptions['storage'], prefix: string): Outbox {
  const entries: OutboxEntry[] = [];
  try {
    for (let at = 0; at < storage.length; at += 1) {
      const key = storage.key(at);
      if (!key?.startsWith(prefix)) continue;
      const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
      if (isOutboxEntry(kept)) entries.push(kept);
    }
  } catch {
    // Storage closed to us, or another's words in it: what this tab holds is sent all the same.
  }
  return entries.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

function keep(storage: OutboxStoreOptions['storage'], key: string, entry: OutboxEntry): void {
  try {
    storage.setItem(key, JSON.stringify(entry));
  } catch {
    // As above.
  }
}

function forget(storage: OutboxStoreOptions['storage'], key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // As above.
  }
}
