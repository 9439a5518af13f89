import type { Clock } from '#kernel/clock';
import type { Role } from '#kernel/contract';

/** A session that lasts: whose it is, and the role in the organisation that the token names (null: none any more). */
export interface SessionState {
  readonly userId: string;
  readonly role: Role | null;
  /** Whether this person looks after the installation. */
  readonly administrator: boolean;
}

/** Half of the second within which an ended session must be refused; the other half is for the look-up itself. */
const keptMs = 500;
const maxSessions = 10_000;

interface Remembered {
  readonly organisationId: string;
  /** When the look-up began: what it found may be as old as that. */
  readonly askedAtMs: number;
  readonly state: Promise<SessionState | null>;
}

/** What this process knows of sessions, for half a second each, so that a busy page asks the database twice a second. */
export interface SessionMemory {
  /** Asks `look` unless the answer is remembered or on its way; null when the session has ended. */
  recall(
    sessionId: string,
    organisationId: string,
    look: () => Promise<SessionState | null>,
  ): Promise<SessionState | null>;
  forget(sessionId: string): void;
}

export function createSessionMemory(clock: Clock): SessionMemory {
  const known = new Map<string, Remembered>();
  return {
    recall(sessionId, organisationId, look) {
      const nowMs = clock.now().getTime();
      const found = known.get(sessionId);
      const ageMs = found ? nowMs - found.askedAtMs : Number.POSITIVE_INFINITY;
      // A clock that was set back makes the age negative; such an answer might never grow old.
      if (found?.organisationId === organisationId && ageMs >= 0 && ageMs < keptMs) return found.state;
      const state = look();
      known.delete(sessionId);
      known.set(sessionId, { organisationId, askedAtMs: nowMs, state });
      state.catch(() => known.delete(sessionId));
      const [oldest] = known.keys();
      if (known.size > maxSessions && oldest !== undefined) known.delete(oldest);
      return state;
    },
    forget: (sessionId) => void known.delete(sessionId),
  };
}

const memories = new WeakMap<object, SessionMemory>();

/** The memory of one installation, whose services stand for it. */
export function sessionMemoryOf(services: { readonly clock: Clock }): SessionMemory {
  const memory = memories.get(services) ?? createSessionMemory(services.clock);
  memories.set(services, memory);
  return memory;
}
