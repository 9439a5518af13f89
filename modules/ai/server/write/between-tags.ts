/** What a model could take for a tag, whatever spaces and marks without width stand in it. */
const TAG = /<(?=[\s\p{Cf}]*\/?[\s\p{Cf}]*[\p{L}!?])/gu;

/**
 * Somebody's words as data of a prompt: between tags of this name, which nothing inside can close, because no tag stands
 * inside any more.
 */
export const betweenTags = (tag: string, words: string): string =>
  `<${tag}>\n${words.replace(TAG, '‹')}\n</${tag}>`;
