import type { Services } from '#kernel/scope';
import { type PurgeReview, reviewPurge } from './review-purge.ts';

/** Who would be deleted with a domain, and what stands against it; nothing is changed. */
export function previewPurge(services: Services, domain: string): Promise<PurgeReview> {
  return services.scopes.withSystem('who belongs to a domain', (system) => reviewPurge(system, domain));
}
