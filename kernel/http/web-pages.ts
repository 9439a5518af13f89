import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { escapeHtml } from '#kernel/html';
import { definePage, type PageContext, type PageOutline, type PageReply, type PublicPage } from './page.ts';

/** Stands in index.html wherever the nonce of a reply belongs. */
const noncePlaceholder = '__CSP_NONCE__';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Files that the build left beside the original, best first. */
const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

interface WebFile {
  readonly path: string;
  readonly contentType: string;
  /** Its name carries the hash of its content, so it never changes. */
  readonly hashed: boolean;
  readonly encodings: readonly (typeof encodings)[number][];
}

/**
 * A mail is shown in a sandboxed frame, which inherits this page's policy, and what it looks like stands in its
 * attributes. A style loads nothing that `img-src` and `font-src` do not allow, and runs nothing.
 */
const mailsLook = { 'style-src-attr': "'unsafe-inline'" };

/** Where the application draws; whatever stands there goes when it does. */
const emptyRoot = '<div id="root">';

const forever = 'public, max-age=31536000, immutable';
const forAnHour = 'public, max-age=3600';

/** Not the application's: an unknown path below these is an unknown path, whoever asks. */
const notOurs = /^\/(api|docs|health|metrics|assets)(\/|$)/;

/**
 * A built web application: its files, and its one page for every path that a browser goes to, which then shows what
 * stands there. Without a build there are no pages.
 * @param folder holds index.html, `assets/` with hashed names, and other files beside them
 * @param outlines what single pages show until their code is there; the others show nothing
 */
export function webPages(folder: string, outlines: readonly PageOutline[] = []): PublicPage[] {
  if (!existsSync(join(folder, 'index.html'))) return [];
  const files = webFiles(folder);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const application = (context: PageContext): PageReply => ({
    contentType: 'text/html; charset=utf-8',
    body: outlined(inLanguage(html, context.request.locale), outlineOf(outlines, context)).replaceAll(
      noncePlaceholder,
      context.nonce,
    ),
    headers: { vary: 'accept-language' },
    policy: mailsLook,
  });
  return [
    definePage({
      path: '/',
      reason: 'The application shows who is not signed in how to sign in.',
      respond: async (context) => application(context),
    }),
    definePage({
      path: '/*',
      reason: 'The application’s files hold no data; its page asks for a session itself.',
      respond: async (context) => {
        const { request } = context;
        const file = files.get(request.path);
        if (file) return fileReply(file, request.acceptEncoding);
        return isPagePath(request) ? application(context) : null;
      },
    }),
  ];
}

/** With something to show before it, the code gives way to the styles on a slow line. */
function outlined(html: string, outline: string): string {
  if (outline === '') return html;
  return html
    .replace(/<(script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"')
    .replace(emptyRoot, (root) => root + outline);
}

function outlineOf(outlines: readonly PageOutline[], { services, request }: PageContext): string {
  const outline = outlines.find(({ path }) => path === request.path);
  return outline?.html((key) => escapeHtml(services.i18n.t(request.locale, key))) ?? '';
}

/** The page with `lang`, and without what is loaded in advance for readers of other languages (`<link hreflang>`). */
function inLanguage(html: string, locale: string): string {
  return html
    .replace(/<html lang="\w*"/, `<html lang="${locale}"`)
    .replace(/\s*<link [^>]*hreflang="(\w+)"[^>]*>/g, (link, own: string) => (own === locale ? link : ''));
}

/** A browser that navigates asks for HTML; scripts, pictures and programs that are lost learn that they are. */
function isPagePath({ path, accept }: PageContext['request']): boolean {
  return !notOurs.test(path) && accept.includes('text/html');
}

/**
 * Serves the files that a folder holds now, by their paths below it (`/js/main.js`); null for anything else.
 * @param acceptEncoding the request's header
 */
export function servedFolder(
  folder: string,
): (path: string, acceptEncoding: string) => Promise<PageReply | null> {
  const files = webFiles(folder);
  return async (path, acceptEncoding) => {
    const file = files.get(path);
    return file ? fileReply(file, acceptEncoding) : null;
  };
}

/** All files by the path under which they are served: only what is listed here can be asked for. */
function webFiles(folder: string): ReadonlyMap<string, WebFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const all = new Set(names);
  const served = names.filter((name) => name !== 'index.html' && extname(name) in contentTypes);
  return new Map(
    served.map((name) => {
      const url = `/${name.split(sep).join('/')}`;
      const file: WebFile = {
        path: join(folder, name),
        contentType: contentTypes[extname(name)] ?? 'application/octet-stream',
        hashed: url.startsWith('/assets/'),
        encodings: encodings.filter(({ suffix }) => all.has(name + suffix)),
      };
      return [url, file];
    }),
  );
}

/** Null for a file that a newer build has taken away meanwhile. */
async function fileReply(file: WebFile, acceptEncoding: string): Promise<PageReply | null> {
  const encoding = file.encodings.find(({ name }) => acceptEncoding.includes(name));
  const body = await readFile(file.path + (encoding?.suffix ?? '')).catch(() => null);
  if (!body) return null;
  return {
    contentType: file.contentType,
    body,
    headers: {
      'cache-control': file.hashed ? forever : forAnHour,
      ...(file.encodings.length > 0 && { vary: 'accept-encoding' }),
      ...(encoding && { 'content-encoding': encoding.name }),
    },
  };
}
