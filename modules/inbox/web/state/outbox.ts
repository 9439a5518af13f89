import * as z from 'zod';
import { clientIdSchema, maxTextLength } from '../../contract/index.ts';

/** A message of ours on its way. Its `clientId` makes every repeat harmless, so it is sent until it is acknowledged. */
export const outboxEntrySchema = z.object({
  clientId: clientIdSchema,
  conversationId: z.uuid(),
  text: z.string().min(1).max(maxTextLength),
  visibility: z.enum(['public', 'note']),
  /** When it was written, ISO 8601: the order in which it leaves. */
  createdAt: z.iso.datetime(),
  /** `waiting` for its turn or for the network, `sending`, or `refused` by the server for good. */
  state: z.enum(['waiting', 'sending', 'refused']),
  /** How often it could not be delivered. */
  failures: z.number().int().min(0),
  /** The server's words, once refused. */
  problem: z.string().nullable(),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;
export type Outbox = readonly OutboxEntry[];

export type OutboxChange =
  | {
      type: 'written';
      entry: Pick<OutboxEntry, 'clientId' | 'conversationId' | 'text' | 'visibility' | 'createdAt'>;
    }
  | { type: 'leaving' | 'delivered' | 'unreachable' | 'retried' | 'discarded'; clientId: string }
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
  { type: 'leaving' | 'unreachable' | 'retried' | 'refused' | 'delivered' | 'discarded' }
>;

function changed(entry: OutboxEntry, change: EntryChange): OutboxEntry {
  switch (change.type) {
    case 'leaving':
      return { ...entry, state: 'sending' };
    case 'unreachable':
      return { ...entry, state: 'waiting', failures: entry.failures + 1 };
    case 'retried':
      return { ...entry, state: 'waiting', failures: 0, problem: null };
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
      if (entry.state === 'refused' || taken.has(entry.conversationId)) return false;
      taken.add(entry.conversationId);
      return entry.state === 'waiting';
    });
}

/** After a reload nothing is under way any more: whatever was not acknowledged waits again. */
export function resumed(entry: OutboxEntry): OutboxEntry {
  return entry.state === 'sending' ? { ...entry, state: 'waiting' } : entry;
}
