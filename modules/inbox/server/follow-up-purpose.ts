/** Under which answers that follow a visitor are asked for, and told of. */
export const followUpPurpose = 'inbox.follow_up';
