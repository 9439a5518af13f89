/** Under which a journalled mail refers to its bytes. */
export const rawMailOwner = 'channels.inbound_mail';
