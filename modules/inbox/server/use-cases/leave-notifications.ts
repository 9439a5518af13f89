import type { Scope } from '#kernel/scope';
import { mailNotificationsJob } from '../../contract/index.ts';
import { choiceFor, usualDigest } from '../notifications/usual-choices.ts';
import { insertNotifications, type NotificationRow } from '../repo/notification.repo.ts';
import { findChoices, type KeptChoices } from '../repo/notification-choice.repo.ts';

type Left = Omit<NotificationRow, 'on_page' | 'mail' | 'mailed_at'>;

/** Leaves notifications as each member wants them: on the page, by mail, or not at all. */
export async function leaveNotifications(scope: Scope, left: readonly Left[]): Promise<void> {
  const choices = await findChoices(
    scope,
    left.map((row) => row.user_id),
  );
  const rows = left.flatMap((row) => {
    const { onPage, mail } = waysOf(row.kind, choices.get(row.user_id));
    return onPage || mail !== null ? [{ ...row, on_page: onPage, mail, mailed_at: null }] : [];
  });
  await insertNotifications(scope, rows);
  const ids = rows.filter(({ mail }) => mail === 'now').map(({ id }) => id);
  if (ids.length > 0) scope.enqueue(mailNotificationsJob, { ids });
}

function waysOf(kind: Left['kind'], kept: KeptChoices | undefined) {
  const { page, mail } = choiceFor(kind, kept?.kinds ?? {});
  const { every } = kept?.digest ?? usualDigest;
  const none = mail === 'never' || (mail === 'digest' && every === 'never');
  return { onPage: page, mail: none ? null : mail };
}
