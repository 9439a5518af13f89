/** Answering is work, and anybody may ask. */
export const questionLimit = { name: 'site.question', points: 30, perSeconds: 60, by: 'ip' } as const;

/** Characters of a question that are read. */
export const maxQuestion = 300;
