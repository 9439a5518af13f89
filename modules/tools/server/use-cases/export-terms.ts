import { Readable } from 'node:stream';
import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { contentDisposition } from '#kernel/files';
import type { StreamReply } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import { writeTerms } from '#modules/ai';
import { getGlossary } from './get-glossary.ts';

/** @throws `tools.glossary_not_found` */
export async function exportTerms(
  services: Services,
  principal: Principal | null,
  id: string,
): Promise<StreamReply> {
  if (!principal) return fail(kernelErrors.unauthenticated);
  const { name, terms } = await services.scopes.withOrg(principal, (scope) => getGlossary(scope, id));
  return {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': contentDisposition('attachment', `${name}.csv`),
    },
    stream: () => Readable.from([Buffer.from(writeTerms(terms), 'utf8')]),
  };
}
