/** What tasks that are done for a conversation are about; the identifier is the conversation's own, wherever it is read. */
export const conversationSubject = 'inbox.conversation';
