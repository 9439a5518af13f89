import type { TFunction } from 'i18next';
import type { HistoryEvent, SecurityEventKind } from '../../contract/index.ts';
import { roleKeys } from './role-keys.ts';

/** What reads better with the role that was given. */
const withRole: ReadonlySet<SecurityEventKind> = new Set(['member_invited', 'member_role_changed']);

/** One line of the history as a sentence. */
export function historyWords(t: TFunction, { kind, actor, person, role }: HistoryEvent): string {
  const nameOf = (one: HistoryEvent['actor']): string =>
    one === null ? t('accounts.history.installation') : one.name || t('accounts.history.somebody');
  const key = `accounts.history.said.${kind}${withRole.has(kind) && role !== null ? '_as' : ''}`;
  return t([key, 'accounts.history.said.other'], {
    actor: nameOf(actor),
    person: nameOf(person),
    role: role === null ? '' : t(roleKeys[role]),
    what: t(`accounts.web.security.${kind}`),
  });
}
