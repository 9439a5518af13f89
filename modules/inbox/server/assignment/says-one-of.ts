/** Whether one of these words, or of these few words in a row, stands in a text as a whole. */
export function saysOneOf(text: string, words: readonly string[]): boolean {
  const said = ` ${wordsOf(text)} `;
  return words.map(wordsOf).some((one) => one !== '' && said.includes(` ${one} `));
}

/** As people compare words: without accents, capitals and marks. */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
