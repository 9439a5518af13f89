/** What a model has written of a summary so far, without the quotes that the machine checks at its end. */
export const saidSoFar = (said: string): string =>
  said.replace(/\s*\[\[[^\]]*(?:\](?!\])[^\]]*)*(?:\]\]|$)/g, '');
