import type { Services, VisitorPrincipal } from '#kernel/scope';
import { refuseSuspended } from './refuse-suspended.ts';

export interface AuthenticatedVisitor {
  readonly principal: VisitorPrincipal;
  readonly channelKey: string;
}

/** The conversation that a visitor's token is for; null for any other token. */
export async function authenticateVisitor(
  token: string,
  services: Services,
): Promise<AuthenticatedVisitor | null> {
  const hash = services.secrets.hashToken(token);
  const [row] = await services.scopes.resolve('conversation_by_visitor_token', hash);
  if (!row) return null;
  await refuseSuspended(services, String(row.org_id));
  return {
    principal: {
      kind: 'visitor',
      orgId: String(row.org_id),
      channelId: String(row.channel_id),
      conversationId: String(row.id),
    },
    channelKey: String(row.channel_key),
  };
}
