import type { Scope } from '#kernel/scope';
import type { NotificationChoices } from '../../contract/index.ts';
import { choicesOf, usualDigest } from '../notifications/usual-choices.ts';
import { findChoices } from '../repo/notification-choice.repo.ts';
import { actingMember } from './acting-member.ts';

export async function getNotificationChoices(scope: Scope): Promise<NotificationChoices> {
  const { userId } = actingMember(scope);
  const kept = (await findChoices(scope, [userId])).get(userId);
  return { kinds: choicesOf(kept?.kinds ?? {}), digest: kept?.digest ?? usualDigest };
}
