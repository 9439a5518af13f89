import type { Scope } from '#kernel/scope';
import type { AnswerOutput } from '#modules/ai';

/**
 * The words of the reply. The engine writes answers; a hand-over is said once in full, and shortly while a person is
 * already on the way. Empty for what gets no reply (spam).
 */
export function replyText(
  scope: Scope,
  answer: AnswerOutput,
  situation: {
    readonly language: string;
    readonly waiting: boolean;
    readonly repeatsCourtesy: boolean;
  },
): string {
  if (answer.action === 'ignored') return '';
  if (answer.action !== 'handed_over') return answer.text;
  const { i18n } = scope.services;
  if (answer.rule === 'files_only') return i18n.t(situation.language, 'inbox.reply.files_received');
  if (situation.waiting) {
    return situation.repeatsCourtesy ? i18n.t(situation.language, 'inbox.reply.still_waiting') : '';
  }
  return answer.text === '' ? i18n.t(situation.language, 'inbox.reply.handed_over') : answer.text;
}
