import type { Scope } from '#kernel/scope';
import { contactSummaries, selectStageMoves } from '#modules/contacts';
import { selectInboxActivity } from '#modules/inbox';
import type { Activity } from '../../contract/index.ts';

const shown = 20;

/** What has just happened, newest first. */
export async function listActivities(scope: Scope): Promise<{ items: Activity[] }> {
  const inbox = await selectInboxActivity(scope, shown);
  const moves = await selectStageMoves(scope, shown);
  const latest = [
    ...inbox.map((one) => ({ ...one, stage: null })),
    ...moves.map((one) => ({ ...one, kind: 'lead_moved' as const, conversationId: null })),
  ]
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, shown);
  const contacts = await contactSummaries(scope, [...new Set(latest.map(({ contactId }) => contactId))]);
  return {
    items: latest.map(({ id, kind, at, contactId, conversationId, stage }) => ({
      id: `${kind}:${id}`,
      kind,
      at: at.toISOString(),
      contact: { id: contactId, name: contacts.get(contactId)?.name ?? '' },
      conversationId,
      stage,
    })),
  };
}
