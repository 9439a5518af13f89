/** Where an invitation is. */
export interface InvitationPlace {
  readonly orgId: string;
  readonly id: string;
}
