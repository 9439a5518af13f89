import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import type { ReplyControls, RequestFacts } from '#kernel/http';
import type { Services, UserPrincipal } from '#kernel/scope';
import { SealBrokenError } from '#kernel/secrets';

/** Where Bull Board is; the cookie is sent nowhere else. */
export const boardPath = '/admin/queues';

const cookie = 'comptoir_queues';
const purpose = 'operations.queue_visit';
const visitSeconds = 30 * 60;

const visitSchema = z.object({
  userId: idSchema,
  sessionId: idSchema,
  organisationId: idSchema,
  endsAt: z.iso.datetime(),
});

/** Whose session opened the board. */
export type QueueVisit = z.infer<typeof visitSchema>;

export function keepVisit(services: Services, reply: ReplyControls, user: UserPrincipal): QueueVisit {
  const { userId, sessionId, orgId: organisationId } = user;
  const endsAt = new Date(services.clock.now().getTime() + visitSeconds * 1000).toISOString();
  const visit = { userId, sessionId, organisationId, endsAt };
  const sealed = services.secrets.seal(purpose, JSON.stringify(visit));
  reply.setCookie(cookie, sealed, { path: boardPath, maxAgeSeconds: visitSeconds });
  return visit;
}

/** Null without a cookie of ours, and when its half hour is over. */
export function visitOf(services: Services, { cookies }: Pick<RequestFacts, 'cookies'>): QueueVisit | null {
  const opened = open(services, cookies[cookie] ?? '');
  if (opened === null) return null;
  const visit = visitSchema.parse(JSON.parse(opened));
  return Date.parse(visit.endsAt) > services.clock.now().getTime() ? visit : null;
}

function open({ secrets }: Services, sealed: string): string | null {
  try {
    return secrets.open(purpose, sealed).toString('utf8');
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}
