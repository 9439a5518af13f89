/** "Re:", "AW:", "RÉF:", "Antw[2]:" and so on, in the languages whose clients put their own. */
const REPLY = String.raw`re|r[ée]p|r[ée]f|r|aw|antw|antwort|sv|vs|res|resp|odp|ynt|回复|回覆|答复`;
const FORWARD = `fwd?|tr|wg|wtr|rv|i|inoltra|enc|doorst|vb|vl|pd|转发|轉寄`;
const COUNT = String.raw`(?:\s?[[(^]\d{1,3}[\])]?)?`;

const reply = new RegExp(`^(?:${REPLY})${COUNT}\\s?[:：]\\s*`, 'iu');
const forward = new RegExp(`^(?:${FORWARD})${COUNT}\\s?[:：]\\s*`, 'iu');
const automatic =
  /^(?:automatic reply|r[ée]ponse automatique|automatische antwort|respuesta autom[áa]tica|risposta automatica|auto|out of office|accept[ée]|accepted|declined)\s?[:：]\s*/iu;

const MAX_PREFIXES = 30;

export interface NormalisedSubject {
  /** Without prefixes, folded for comparison: case, spaces, accents. Empty where nothing is left. */
  readonly key: string;
  /** The outermost prefix says so. */
  readonly isReply: boolean;
  readonly isForward: boolean;
}

export function normaliseSubject(subject: string): NormalisedSubject {
  let rest = subject.trim();
  let first: 'reply' | 'forward' | undefined;
  for (let round = 0; round < MAX_PREFIXES; round += 1) {
    const isReply = reply.test(rest);
    const isForward = !isReply && forward.test(rest);
    if (!isReply && !isForward && !automatic.test(rest)) {
      // A list's tag between two prefixes: "Re: [shop] Re: Hours".
      const tagged = /^(\[[^\]]{1,40}\])\s*(.*)$/su.exec(rest);
      if (!tagged || !(reply.test(tagged[2] ?? '') || forward.test(tagged[2] ?? ''))) break;
      rest = tagged[2] ?? '';
      continue;
    }
    if (isReply) first ??= 'reply';
    if (isForward) first ??= 'forward';
    rest = rest.replace(isReply ? reply : isForward ? forward : automatic, '');
  }
  return { key: fold(rest), isReply: first === 'reply', isForward: first === 'forward' };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
