import type { Services } from '#kernel/scope';
import type { RequestFacts } from './route.ts';

export interface PageReply {
  readonly status?: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces single directives of the default Content-Security-Policy. */
  readonly policy?: Readonly<Record<string, string>>;
}

export interface PageContext {
  readonly services: Services;
  readonly request: RequestFacts & {
    readonly query: Readonly<Record<string, string | undefined>>;
    readonly path: string;
    /** What stands for the names in the page's path, decoded. */
    readonly params: Readonly<Record<string, string | undefined>>;
    /** The header `Authorization`, or ''. */
    readonly authorization: string;
    /** The header `Accept`, or ''. */
    readonly accept: string;
    readonly acceptEncoding: string;
    /** A proxy passed it on, so that the address may be the proxy's. */
    readonly forwarded: boolean;
  };
  /** The Content-Security-Policy's nonce of this reply. */
  readonly nonce: string;
  readonly origin: string;
}

/** Something that is not the API and that anybody may fetch: a page, a script. */
export interface PublicPage {
  /**
   * `/demo`, `/help/:slug`; a trailing `*` stands for the rest of any path that nothing else answers. Several pages may
   * stand at one path: the first that answers is shown.
   */
  readonly path: string;
  /** Why it may be public. */
  readonly reason: string;
  /** Other websites may load it. */
  readonly crossOrigin?: boolean;
  respond(context: PageContext): Promise<PageReply | null>;
}

/** Declares a public page; `respond` answers null for "not here": the next page at its path is asked, else it is not found. */
export function definePage(page: PublicPage): PublicPage {
  return page;
}

/** What stands on a page of the application until its code is there: the same page in HTML, with nothing to press. */
export interface PageOutline {
  /** `/sign-in`. */
  readonly path: string;
  /** @param say words in the reader's language, as they stand in HTML */
  html(say: (key: string) => string): string;
}
