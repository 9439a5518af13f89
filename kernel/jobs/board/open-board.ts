import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app';
import type { Queue } from 'bullmq';
import type { Mask, QueueBoard } from '../jobs.ts';
import { maskedAdapter } from './masked-adapter.ts';

/** Of Bull Board's own translations. */
const languages: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** Bull Board over our queue: what it reads, and none of what it can change. */
export async function openBoard(queue: Queue, mask: Mask): Promise<QueueBoard> {
  const { createBullBoard } = await import('@bull-board/api');
  const board = new CollectedBoard();
  createBullBoard({ queues: [await maskedAdapter(queue, mask)], serverAdapter: board });
  const html = withoutStrangers(readFileSync(join(board.views, 'index.ejs'), 'utf8'));
  const pages = [board.entry.route].flat().map(patternOf);
  const reads = board.routes
    .filter(({ method }) => method === 'get')
    .flatMap(({ route, handler }) => [route].flat().map((path) => ({ pattern: patternOf(path), handler })));

  return {
    files: board.files,
    page(path, basePath, language) {
      if (!pages.some((pattern) => pattern.test(path))) return null;
      const locale = { lng: languages[language] ?? 'en-GB' };
      const uiConfig = { ...board.config, hideDocsLink: true, locale };
      const { params } = board.entry.handler({ basePath, uiConfig });
      return html.replace(/<%[-=] (\w+) %>/g, (_all, name: string) => params[name] ?? '');
    },
    async read(path, query) {
      for (const { pattern, handler } of reads) {
        const found = pattern.exec(path);
        if (!found) continue;
        const params = Object.fromEntries(
          Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
        );
        const asked = { queues: board.queues, uiConfig: board.config, query, params, body: {}, headers: {} };
        const { status = 200, body } = await handler(asked);
        return { status, body };
      }
      return null;
    },
  };
}

/** Without the fonts of another host and the styles in attributes, which the page's policy would refuse. */
function withoutStrangers(html: string): string {
  return html
    .replace(/<link[^>]*href="https?:[^>]*>/g, '')
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/ style="[^"]*"/g, '');
}

const patternOf = (route: string) => new RegExp(`^${route.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

/** What Bull Board would hand to a web framework. */
class CollectedBoard implements IServerAdapter {
  queues: BullBoardQueues = new Map();
  views = '';
  files = '';
  routes: readonly AppControllerRoute[] = [];
  config: UIConfig = {};
  entry: AppViewRoute = { method: 'get', route: [], handler: () => ({ name: '', params: {} }) };

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }
  setViewsPath(folder: string): this {
    this.views = folder;
    return this;
  }
  setStaticPath(_route: string, folder: string): this {
    this.files = folder;
    return this;
  }
  setEntryRoute(entry: AppViewRoute): this {
    this.entry = entry;
    return this;
  }
  /** Errors are told as everywhere else. */
  setErrorHandler(): this {
    return this;
  }
  setApiRoutes(routes: AppControllerRoute[]): this {
    this.routes = routes;
    return this;
  }
  setUIConfig(config: UIConfig): this {
    this.config = config;
    return this;
  }
}
