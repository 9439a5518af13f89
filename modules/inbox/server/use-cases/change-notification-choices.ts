import type * as z from 'zod';
import type { Scope } from '#kernel/scope';
import type { changeNotificationChoicesContract, NotificationChoices } from '../../contract/index.ts';
import { type ChosenKinds, usualDigest } from '../notifications/usual-choices.ts';
import { leaveOutOfDigests } from '../repo/mailed-notification.repo.ts';
import { findChoices, writeChoices } from '../repo/notification-choice.repo.ts';
import { actingMember } from './acting-member.ts';
import { getNotificationChoices } from './get-notification-choices.ts';

type Change = z.output<NonNullable<typeof changeNotificationChoicesContract.body>>;

export async function changeNotificationChoices(scope: Scope, asked: Change): Promise<NotificationChoices> {
  const { userId } = actingMember(scope);
  const kept = (await findChoices(scope, [userId])).get(userId);
  const kinds: ChosenKinds = { ...kept?.kinds };
  for (const { kind, ...choice } of asked.kinds ?? []) kinds[kind] = { ...kinds[kind], ...choice };
  const digest = { ...(kept?.digest ?? usualDigest), ...asked.digest };
  await writeChoices(scope, userId, { kinds, digest });
  if (digest.every === 'never') await leaveOutOfDigests(scope, userId);
  return getNotificationChoices(scope);
}
