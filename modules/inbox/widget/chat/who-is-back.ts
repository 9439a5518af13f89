import type { Shop } from './chat-state.ts';

/** When the team is back, if nobody is there; null while somebody is, and where that is not known or over. */
export function backAt(shop: Shop | null, now = new Date()): string | null {
  const at = shop?.presence?.open === false ? shop.presence.backAt : null;
  return at !== null && new Date(at) > now ? at : null;
}
