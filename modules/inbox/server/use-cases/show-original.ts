import { fileLink } from '#kernel/files';
import { jobPrincipal, type Services } from '#kernel/scope';
import { readOriginalLink } from '../original-link.ts';
import { findOriginal } from '../repo/message-mail.repo.ts';

const pictureFile = /(<img\b[^>]*?) data-cid="([^"]*)"/g;
const pictureElsewhere = /(<img\b[^>]*?) data-remote-src="([^"]*)"/g;

/** The signs that an attribute's value cannot have, as the safe HTML writes them. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#96;': '`',
  '&quot;': '"',
};
const plain = (value: string) => value.replace(/&(?:amp|lt|gt|#96|quot);/g, (sign) => entities[sign] ?? sign);

/** A mail's safe HTML with its own pictures, and with those that lie elsewhere if the link says so. */
export async function showOriginal(
  services: Services,
  token: string,
): Promise<{ html: string; pictures: boolean } | null> {
  const place = readOriginalLink(services, token);
  if (!place) return null;
  const { orgId, messageId, pictures } = place;
  const found = await services.scopes.withOrg(jobPrincipal(orgId, 'inbox: a signed link'), (scope) =>
    findOriginal(scope, messageId),
  );
  if (!found || found.html === null) return null;
  // In the safe HTML a sign < begins a tag, and an attribute's value has no quotation mark.
  const own = found.html.replace(pictureFile, (whole, before: string, contentId: string) => {
    const fileId = found.pictures[plain(contentId)];
    return fileId === undefined
      ? whole
      : `${before} src="${fileLink(services, { orgId, fileId, variant: 'large' })}"`;
  });
  return { html: pictures ? own.replace(pictureElsewhere, '$1 src="$2"') : own, pictures };
}
