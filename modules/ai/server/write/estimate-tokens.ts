/**
 * How many tokens a text is about, on the safe side: a byte-pair vocabulary takes some 4 bytes of English and 3.5 of French
 * a token (OpenAI, "What are tokens and how to count them?"), and about one token a character of scripts of three bytes.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}
