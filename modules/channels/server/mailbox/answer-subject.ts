import { normaliseSubject } from '#kernel/mail-reading';

/** The subject of an answer: "Re: " once, whatever language the other side's program speaks. */
export function answerSubject(subject: string): string {
  return normaliseSubject(subject).isReply ? subject : `Re: ${subject}`.trim();
}
