import type { ChatState } from '../chat/chat-state.ts';
import type { SavedChat } from '../chat/reduce.ts';

/** Raised when the saved shape changes: what an older widget saved is then left alone. */
const version = 1;
/** Messages that are kept; the rest is a request away. */
const keptMessages = 50;

/** A chat as the storage keeps it. The number and the messages are written together, so a resume misses nothing. */
export function writeSaved(state: ChatState): string {
  const { conversation, status, messages, outbox, lastNumber, completeTo, seenTo, shop } = state;
  const saved: SavedChat = {
    conversation,
    status,
    messages: messages.slice(-keptMessages),
    outbox,
    lastNumber,
    completeTo,
    seenTo,
    shop,
  };
  return JSON.stringify({ version, ...saved });
}

/** Null for nothing, for what another version wrote, and for what somebody else left under our name. */
export function readSaved(text: string | null): SavedChat | null {
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    return isSaved(found) ? found : null;
  } catch {
    return null;
  }
}

function isSaved(found: unknown): found is SavedChat & { version: number } {
  if (typeof found !== 'object' || found === null) return false;
  const saved = found as Record<string, unknown>;
  return (
    saved.version === version &&
    Array.isArray(saved.messages) &&
    Array.isArray(saved.outbox) &&
    typeof saved.seenTo === 'string'
  );
}

/** Whether anything changed that is worth writing. */
export function savedDiffers(one: ChatState, other: ChatState): boolean {
  return (
    one.conversation !== other.conversation ||
    one.status !== other.status ||
    one.messages !== other.messages ||
    one.outbox !== other.outbox ||
    one.lastNumber !== other.lastNumber ||
    one.completeTo !== other.completeTo ||
    one.seenTo !== other.seenTo ||
    one.shop !== other.shop
  );
}
