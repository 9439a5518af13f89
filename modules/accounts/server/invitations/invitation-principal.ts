import { jobPrincipal } from '#kernel/scope';

/** Whoever follows an invitation is nobody in the organisation yet. */
export const invitationPrincipal = (orgId: string) => jobPrincipal(orgId, 'somebody follows an invitation');
