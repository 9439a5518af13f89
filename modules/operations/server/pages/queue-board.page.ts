import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { definePage, type PageContext, type PageReply, servedFolder } from '#kernel/http';
import type { QueueBoard } from '#kernel/jobs';
import type { Services } from '#kernel/scope';
import { standingSession } from '#modules/accounts';
import { boardPath, visitOf } from '../board/visit-cookie.ts';
import { shapeOf } from '../payload-shape.ts';

interface OpenBoard {
  readonly board: QueueBoard;
  readonly file: ReturnType<typeof servedFolder>;
}

/** One board an installation, made when somebody first looks. */
const boards = new WeakMap<Services, Promise<OpenBoard>>();

function boardOf(services: Services): Promise<OpenBoard> {
  const known = boards.get(services);
  if (known) return known;
  const opened = services.queue.board(shapeOf).then((board) => ({ board, file: servedFolder(board.files) }));
  boards.set(services, opened);
  // Whoever looks after a failure tries anew.
  opened.catch(() => boards.delete(services));
  return opened;
}

const headers = { 'cache-control': 'no-store' };

/** The one style that its scripts write as text, a logo's; with another one in a later release `e2e` complains. */
const styleOfLogo = "'sha256-r2N1TB/gHbBtBZFKg7ejmq1acVSREzucTAEw6ga4hoU='";

/** Its page says by `<base>` where it is. */
const policy = {
  'base-uri': "'self'",
  'form-action': "'none'",
  'img-src': "'self' data:",
  'script-src': "'self'",
  'style-src': `'self' ${styleOfLogo}`,
};

async function showBoard({ services, request }: PageContext): Promise<PageReply | null> {
  const visit = visitOf(services, request);
  const session = visit && (await standingSession(services, visit));
  if (!session?.administrator) return leadIn(request);

  const { board, file } = await boardOf(services);
  const path = request.path.slice(boardPath.length) || '/';
  if (path.startsWith('/static/')) {
    const found = await file(path.slice('/static'.length), request.acceptEncoding);
    return found && { ...found, headers: { ...found.headers, ...headers } };
  }
  const html = board.page(path, boardPath, request.locale);
  if (html !== null) return { contentType: 'text/html; charset=utf-8', body: html, headers, policy };
  const read = await board.read(path, request.query);
  if (!read) return null;
  const body = JSON.stringify(read.body);
  return { status: read.status, contentType: 'application/json; charset=utf-8', body, headers };
}

/** Whoever comes by a bookmark is led to the page with the button that opens it, and past the sign-in on the way. */
function leadIn({ accept }: PageContext['request']): PageReply {
  if (!accept.includes('text/html')) return fail(kernelErrors.unauthenticated);
  return {
    status: 303,
    contentType: 'text/plain',
    body: '',
    headers: { ...headers, location: '/settings/queue' },
  };
}

/** Bull Board, for the administrator whose session opened it, and to read. */
export const boardPages = [boardPath, `${boardPath}/*`].map((path) =>
  definePage({
    path,
    reason: 'A browser loads it without the access token; whoever did not open it by one is refused.',
    respond: showBoard,
  }),
);
