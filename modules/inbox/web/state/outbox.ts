import type { StoredFileView } from '#kernel/contract';

/** A message of ours on its way. Its `clientId` makes every repeat harmless, so it is sent until it is acknowledged. */
export interface OutboxEntry {
  readonly clientId: string;
  readonly conversationId: string;
  readonly text: string;
  readonly visibility: 'public' | 'note';
  /** The newest message when the writer began; and members whom a note calls. */
  readonly seenId?: string | undefined;
  readonly mentions?: readonly string[] | undefined;
  /** Uploaded before. */
  readonly files?: readonly StoredFileView[] | undefined;
  /** The writer wants it sent whatever others have answered. */
  readonly anyway?: true | undefined;
  /** When it was written, ISO 8601: the order in which it leaves. */
  readonly createdAt: string;
  /**
   * `waiting` for its turn or for the network, `sending`, `refused` by the server for good, or `asking`: somebody else has
   * answered meanwhile.
   */
  readonly state: 'waiting' | 'sending' | 'refused' | 'asking';
  /** How often it could not be delivered. */
  readonly failures: number;
  /** The server's words, once refused. */
  readonly problem: string | null;
  /** The answer that came before this one, while it asks. */
  readonly newer?: NewerAnswer | undefined;
}
export type Outbox = readonly OutboxEntry[];

export interface NewerAnswer {
  readonly name: string;
  readonly text: string;
}

/** Whether what a device kept is an entry; whether its text may be sent, the server says. */
export function isOutboxEntry(kept: unknown): kept is OutboxEntry {
  const entry: { readonly [N in keyof OutboxEntry]?: unknown } = Object(kept);
  const names = [entry.clientId, entry.conversationId, entry.createdAt];
  const files = entry.files ?? [];
  return (
    names.every((name) => typeof name === 'string' && name !== '') &&
    typeof entry.text === 'string' &&
    Array.isArray(files) &&
    (entry.text !== '' || files.length > 0) &&
    ['public', 'note'].includes(String(entry.visibility)) &&
    ['waiting', 'sending', 'refused', 'asking'].includes(String(entry.state)) &&
    Number.isSafeInteger(entry.failures) &&
    (entry.problem === null || typeof entry.problem === 'string')
  );
}

export type OutboxChange =
  | {
      type: 'written';
      entry: Pick<
        OutboxEntry,
        'clientId' | 'conversationId' | 'text' | 'visibility' | 'createdAt' | 'seenId' | 'mentions' | 'files'
      >;
    }
  | {
      type: 'leaving' | 'delivered' | 'unreachable' | 'retried' | 'discarded' | 'confirmed';
      clientId: string;
    }
  | { type: 'asking'; clientId: string; newer: NewerAnswer }
  | { type: 'refused'; clientId: string; problem: string };

export function changeOutbox(outbox: Outbox, change: OutboxChange): Outbox {
  if (change.type === 'written') {
    if (outbox.some(({ clientId }) => clientId === change.entry.clientId)) return outbox;
    return [...outbox, { ...change.entry, state: 'waiting', failures: 0, problem: null }];
  }
  if (change.type === 'delivered' || change.type === 'discarded') {
    return outbox.filter(({ clientId }) => clientId !== change.clientId);
  }
  return outbox.map((entry) => (entry.clientId === change.clientId ? changed(entry, change) : entry));
}

type EntryChange = Extract<
  OutboxChange,
  {
    type:
      | 'leaving'
      | 'unreachable'
      | 'retried'
      | 'refused'
      | 'delivered'
      | 'discarded'
      | 'confirmed'
      | 'asking';
  }
>;

function changed(entry: OutboxEntry, change: EntryChange): OutboxEntry {
  switch (change.type) {
    case 'leaving':
      return { ...entry, state: 'sending' };
    case 'unreachable':
      return { ...entry, state: 'waiting', failures: entry.failures + 1 };
    case 'retried':
      return { ...entry, state: 'waiting', failures: 0, problem: null };
    case 'asking':
      return { ...entry, state: 'asking', newer: change.newer };
    case 'confirmed':
      return { ...entry, state: 'waiting', failures: 0, newer: undefined, anyway: true };
    case 'refused':
      return { ...entry, state: 'refused', problem: change.problem };
    default:
      return entry;
  }
}

/**
 * What may leave now: the oldest of each conversation, so that messages arrive in the order in which they were written.
 * One that the server refused does not hold up those behind it.
 */
export function readyToSend(outbox: Outbox): OutboxEntry[] {
  const taken = new Set<string>();
  return [...outbox]
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .filter((entry) => {
      if (entry.state === 'refused' || entry.state === 'asking' || taken.has(entry.conversationId))
        return false;
      taken.add(entry.conversationId);
      return entry.state === 'waiting';
    });
}

/** After a reload nothing is under way any more: whatever was not acknowledged waits again. */
export function resumed(entry: OutboxEntry): OutboxEntry {
  return entry.state === 'sending' ? { ...entry, state: 'waiting' } : entry;
}
