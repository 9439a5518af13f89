import { escapeHtml } from '#kernel/html';
import type { PageReply } from '#kernel/http';
import { type Api, byModule, type DocsReader } from './docs-reader.ts';
import { docsStyles } from './docs-styles.ts';

interface DocsPage {
  /** `/docs/contacts`. */
  readonly path: string;
  /** As they stand in HTML. */
  readonly title: string;
  readonly main: string;
  readonly question?: string;
}

/** Everything around a page of the documentation; its one script adds the consoles, and nothing is lost without it. */
export function docsPage(reader: DocsReader, api: Api, page: DocsPage): PageReply {
  const { locale, nonce, say } = reader;
  return {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${page.title}</title><meta name="description" content="${say('kernel.docs.lead')}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml"><style nonce="${nonce}">${docsStyles}</style>
<script src="/docs/console.js" nonce="${nonce}" defer></script></head><body>
<a class="skip" href="#main">${say('kernel.docs.skip')}</a>
<div class="sides">${navigation(reader, api, page)}
<main id="main" tabindex="-1">${page.main}</main></div>
</body></html>`,
    headers: { 'content-language': locale, vary: 'accept-language' },
  };
}

function navigation({ say }: DocsReader, api: Api, { path, question = '' }: DocsPage): string {
  const link = (to: string, label: string) =>
    `<li><a href="${to}"${to === path ? ' aria-current="page"' : ''}>${label}</a></li>`;
  const modules = [...byModule(api.contracts).keys()].map((name) => link(`/docs/${name}`, escapeHtml(name)));
  return `<header>
<form action="/docs" role="search"><label class="sr-only" for="q">${say('kernel.docs.search')}</label><input id="q" name="q" type="search" maxlength="100" placeholder="${say('kernel.docs.search')}" value="${escapeHtml(question)}"></form>
<nav aria-label="${say('kernel.docs.contents')}"><ul>${link('/docs', say('kernel.docs.overview'))}${modules.join('')}${link('/docs/errors', say('kernel.docs.errors'))}</ul></nav>
<p><a href="/api/v1/openapi.json">openapi.json</a></p>
</header>`;
}
