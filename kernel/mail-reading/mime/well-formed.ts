/** Text that UTF-8 and PostgreSQL can hold: no half of a surrogate pair (cutting leaves them), no NUL. */
export function wellFormed(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, (character) => (character === '\0' ? '' : '\ufffd'));
}
