import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '#testkit/listen';

export type Served = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine, page by page; what is not there is not found. */
export interface TestSite {
  readonly url: string;
  readonly host: string;
  pages: Record<string, string | Served>;
  /** What was asked for, with its time and who asked. */
  readonly asked: { path: string; at: number; agent: string; headers: IncomingMessage['headers'] }[];
  stop(): Promise<void>;
}

export async function startSite(): Promise<TestSite> {
  const asked: TestSite['asked'] = [];
  const server = await listen((request, response) => {
    const path = request.url ?? '/';
    const agent = String(request.headers['user-agent']);
    asked.push({ path, at: performance.now(), agent, headers: request.headers });
    const page = site.pages[path];
    if (typeof page === 'function') return page(request, response);
    if (page === undefined) return void response.writeHead(404).end();
    const type = path.endsWith('.txt')
      ? 'text/plain'
      : path.endsWith('.xml')
        ? 'application/xml'
        : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(page);
  });
  const site: TestSite = {
    url: server.url,
    host: `127.0.0.1:${server.port}`,
    pages: {},
    asked,
    stop: server.stop,
  };
  return site;
}

/** A page of a help centre: its own text between the menus that all pages have. */
export const helpPage = (title: string, text: string, head = '') =>
  `<!doctype html><html lang="fr"><head><title>${title} | Aide</title>${head}</head><body>
  <nav><a href="/aide/">Aide</a></nav><main><h1>${title}</h1><p>${text}</p></main><footer>Contact</footer></body></html>`;
