/**
 * Passages that an engine is given at once. Above this, articles are chosen by the question's words first: the local
 * engine's index takes about 3 ms and 87 bytes for each byte of an article, so 2,000 passages of some 400 characters are about
 * 70 MB and a second or two, once after each change.
 */
export const maxPassages = 2_000;

/** Articles that are chosen for one question where there are more; about as many as a shop of 40 articles has. */
export const chosenArticles = 40;

/** Cases that one check asks. The local engine answers in some 5 ms, once its index is made. */
export const mostCases = 200;
