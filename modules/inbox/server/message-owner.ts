/** Under which a message refers to its files. */
export const messageOwner = 'inbox.message';
