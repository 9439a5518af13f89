import { jobPrincipal, type Principal, type Services } from '#kernel/scope';
import { type DrawnImageRow, insertDrawnImage } from '../repo/drawn-image.repo.ts';

/** Puts a picture into the gallery, once however often it is said. */
export async function hangImage(
  services: Services,
  { orgId }: Principal,
  image: Omit<DrawnImageRow, 'created_at'>,
): Promise<void> {
  await services.scopes.withOrg(jobPrincipal(orgId, 'tools: a picture was drawn'), (scope) =>
    insertDrawnImage(scope, { ...image, created_at: scope.now() }),
  );
}
