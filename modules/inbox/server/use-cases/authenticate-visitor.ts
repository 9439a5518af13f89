import type { Services, VisitorPrincipal } from '#kernel/scope';

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
