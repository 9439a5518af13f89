/** Under which answers are asked for, and told of. */
export const answerPurpose = 'channels.answer';
