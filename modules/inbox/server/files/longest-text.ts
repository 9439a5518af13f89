/** Characters that are kept of one file: ten minutes of speech have half of it. */
export const longestText = 20_000;
