import { choiceField, dayField, type FieldsOf, idField, textField } from '#kernel/browser';
import type { SecurityEventKind } from '../../contract/index.ts';

/** What can happen inside an organisation; the rest concerns somebody's own account. */
export const historyKinds = [
  'signed_in',
  'signed_out',
  'session_revoked',
  'token_reuse_detected',
  'organisation_switched',
  'profile_changed',
  'member_invited',
  'invitation_sent_again',
  'invitation_revoked',
  'invitation_accepted',
  'member_role_changed',
  'member_removed',
  'organisation_left',
  'ownership_transferred',
  'organisation_changed',
  'organisation_deletion_requested',
  'organisation_kept',
  'organisation_suspended',
  'organisation_resumed',
  'conversations_exported',
  'history_exported',
  'suppression_lifted',
  'channel_created',
  'channel_changed',
  'assistant_changed',
  'engine_key_saved',
  'engine_key_removed',
  'article_created',
  'article_changed',
  'article_archived',
  'article_restored',
  'prompt_changed',
] as const satisfies readonly SecurityEventKind[];

const maxSearchLength = 200;
export const historyState = {
  search: textField(maxSearchLength),
  person: idField,
  kind: choiceField(historyKinds),
  from: dayField,
  to: dayField,
};
export const noFilters = { search: '', person: undefined, kind: undefined, from: undefined, to: undefined };

export type HistoryState = FieldsOf<typeof historyState>;
