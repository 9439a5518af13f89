import type { Contract, ErrorDefinition } from '#kernel/contract';
import { escapeHtml } from '#kernel/html';
import type { PageContext } from '#kernel/http';

/** What is documented. */
export interface Api {
  readonly contracts: readonly Contract[];
  readonly errors: readonly ErrorDefinition[];
  /** By which a browser that is signed in gets an access token. */
  readonly renewToken: Contract | undefined;
}

/** Who reads a page of the documentation. */
export interface DocsReader {
  readonly locale: string;
  readonly nonce: string;
  /** Of the installation: examples call it. */
  readonly origin: string;
  /** Words as they are, for a script's data. */
  words(key: string): string;
  /** Words as they stand in HTML. */
  say(key: string): string;
}

export function docsReader({ services, request, nonce, origin }: PageContext): DocsReader {
  const words = (key: string) => services.i18n.t(request.locale, key);
  return { locale: request.locale, nonce, origin, words, say: (key) => escapeHtml(words(key)) };
}

export const moduleOf = ({ id }: Contract): string => id.split('.')[0] ?? '';

/** By module, in the order of the manifests. */
export function byModule(contracts: readonly Contract[]): Map<string, Contract[]> {
  const groups = new Map<string, Contract[]>();
  for (const contract of contracts) {
    const name = moduleOf(contract);
    groups.set(name, [...(groups.get(name) ?? []), contract]);
  }
  return groups;
}
