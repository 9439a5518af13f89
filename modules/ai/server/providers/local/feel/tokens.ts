import { foldText } from '../understand/fold-text.ts';

export type TokenKind = 'word' | 'number' | 'emoji' | 'mark';

export interface Token {
  kind: TokenKind;
  /** Folded: lower case, no accents. */
  word: string;
  /** As a reader wants to see it: lower case with its accents. */
  shown: string;
}

/** Words, numbers, one emoji or emoticon, a run of marks that say how loud or how unsure a sentence is. */
const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}\p{N}]*)|(?<number>\d+(?:[.,:/]\d+)*)|(?<emoji>\p{Extended_Pictographic}|(?<![\p{L}\p{N}])[:;=][-']?[()DPp/\\|]|<3)|(?<mark>[!?]+|\.{3,}|[….,;:])/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [piece] = match;
    const { word, number, emoji } = match.groups ?? {};
    const kind = word ? 'word' : number ? 'number' : emoji ? 'emoji' : 'mark';
    const shown = piece.toLowerCase();
    return { kind, word: kind === 'word' ? foldText(piece) : piece, shown };
  });
}
