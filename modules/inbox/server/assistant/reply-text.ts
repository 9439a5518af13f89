import type { Scope } from '#kernel/scope';
import type { AnswerOutput } from '#modules/ai';

/**
 * The words of the reply. The engine writes answers; a hand-over is said once in full, and shortly while a person is
 * already on the way, with when that person is back where nobody is there. Empty for what gets no reply (spam).
 */
export function replyText(
  scope: Scope,
  answer: AnswerOutput,
  situation: {
    readonly language: string;
    readonly waiting: boolean;
    readonly repeatsCourtesy: boolean;
    /** When somebody is back, as a sentence; empty while somebody is there. */
    readonly back: string;
  },
): string {
  if (answer.action === 'ignored') return '';
  if (answer.action === 'partly_answered') return joined(answer.text, situation.back);
  if (answer.action !== 'handed_over') return answer.text;
  const { i18n } = scope.services;
  const { language, waiting, repeatsCourtesy, back } = situation;
  if (answer.rule === 'files_only') return joined(i18n.t(language, 'inbox.reply.files_received'), back);
  if (waiting) return repeatsCourtesy ? joined(i18n.t(language, 'inbox.reply.still_waiting'), back) : '';
  return joined(answer.text || i18n.t(language, 'inbox.reply.handed_over'), back);
}

const joined = (...sentences: string[]): string => sentences.filter(Boolean).join(' ');
