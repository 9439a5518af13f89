import type { Scope } from '#kernel/scope';
import { listMembers, organisationProfile } from '#modules/accounts';
import type { Understanding } from '#modules/ai/contract';
import type { AssignmentRule } from '../../contract/index.ts';
import { chooseMember } from '../assignment/choose-member.ts';
import { saysOneOf } from '../assignment/says-one-of.ts';
import { isOpen } from '../hours/working-time.ts';
import { selectRules } from '../repo/assignment-rule.repo.ts';
import { type ConversationRow, lockConversation } from '../repo/conversation.repo.ts';
import { findTeam, lockCandidates, takeTurn } from '../repo/team.repo.ts';
import { appendMessage } from './append-message.ts';
import { getWorkingHours } from './get-working-hours.ts';
import { notifyMember } from './notify-member.ts';

interface Occasion {
  /** The visitor's first message, and whether a person is needed. */
  readonly opened: boolean;
  readonly handedOver: boolean;
  readonly understanding: Understanding;
  /** All that the message says. */
  readonly text: string;
}

/**
 * Gives a conversation that nobody has to whom the first fitting rule names, and writes into it why.
 * @returns the conversation as it then is, still locked
 */
export async function assignByRules(
  scope: Scope,
  conversation: ConversationRow,
  occasion: Occasion,
): Promise<ConversationRow> {
  const { assignee_id: assigneeId, team_id: teamId, merged_into: mergedInto } = conversation;
  // A merged one is whoever's has the one that it is read in.
  if (assigneeId !== null || teamId !== null || mergedInto !== null) return conversation;
  if (!occasion.opened && !occasion.handedOver) return conversation;
  const open = isOpen(await getWorkingHours(scope), scope.now());
  const rule = (await selectRules(scope)).find((one) => fits(one, conversation, occasion, open));
  const given = rule && (await chosenBy(scope, rule, occasion.understanding.language));
  if (!rule || !given) return conversation;
  const { language } = await organisationProfile(scope);
  const key = given.name === null ? 'inbox' : given.team === null ? 'member' : rule.method;
  const vars = { name: given.name, team: given.team, rule: rule.name };
  const text = scope.services.i18n.t(language, `inbox.assigned_by.${key}`, vars);
  const change = { assignee_id: given.userId, team_id: rule.teamId };
  await appendMessage(scope, conversation, { author: 'system', visibility: 'note', text }, change);
  // Whoever is needed is told so anyway.
  if (given.userId !== null && !occasion.handedOver) {
    await notifyMember(scope, { userId: given.userId, kind: 'assigned', conversationId: conversation.id });
  }
  return (await lockConversation(scope, conversation.id)) ?? conversation;
}

function fits(
  { enabled, on, conditions }: AssignmentRule,
  { channel_id: channelId, tags }: ConversationRow,
  { opened, handedOver, understanding, text }: Occasion,
  open: boolean,
): boolean {
  if (!enabled || !(on === 'opened' ? opened : handedOver)) return false;
  const { language, intent, tag, words, hours } = conditions;
  return (
    (conditions.channelId === undefined || conditions.channelId === channelId) &&
    (language === undefined || language === understanding.language) &&
    (intent === undefined || intent === understanding.intent) &&
    (tag === undefined || tags.includes(tag)) &&
    (words === undefined || saysOneOf(text, words)) &&
    (hours === undefined || hours === (open ? 'open' : 'closed'))
  );
}

interface Given {
  readonly userId: string | null;
  readonly name: string | null;
  readonly team: string | null;
}

/** Null where the rule names nobody who is still there. */
async function chosenBy(scope: Scope, rule: AssignmentRule, language: string | null): Promise<Given | null> {
  const able = (await listMembers(scope)).filter(({ role }) => role !== 'viewer');
  const nameOf = (id: string) => able.find(({ userId }) => userId === id)?.fullName ?? null;
  if (rule.memberId !== null) {
    const name = nameOf(rule.memberId);
    return name === null ? null : { userId: rule.memberId, name, team: null };
  }
  const team = rule.teamId === null ? undefined : await findTeam(scope, rule.teamId);
  if (!team) return null;
  const candidates = (await lockCandidates(scope, team.id)).filter(({ userId }) => nameOf(userId) !== null);
  const chosen = chooseMember(candidates, rule.method, language);
  if (!chosen) return { userId: null, name: null, team: team.name };
  await takeTurn(scope, team.id, chosen.userId);
  return { userId: chosen.userId, name: nameOf(chosen.userId), team: team.name };
}
