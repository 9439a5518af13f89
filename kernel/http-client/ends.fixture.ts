import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import {
  createHttpClient,
  type HttpClient,
  HttpClientError,
  type HttpClientOptions,
  type Resolve,
} from './index.ts';

const silent = { debug: () => undefined, warn: () => undefined };

/** For a file of tests: clients, and servers of this machine; each test's own end with it. */
export function openEnds() {
  const open: (Server | HttpClient)[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) {
      if ('closeAllConnections' in one) one.closeAllConnections();
      await (one as HttpClient).close();
    }
  });
  return {
    /** @returns what came in as well */
    async serve(listener: RequestListener): Promise<{ port: number; hits: IncomingMessage[] }> {
      const hits: IncomingMessage[] = [];
      const server = createServer((request, response) => {
        hits.push(request);
        listener(request, response);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      open.push(server);
      return { port: (server.address() as AddressInfo).port, hits };
    },
    client(options: Partial<HttpClientOptions> = {}): HttpClient {
      const made = createHttpClient({ allowHosts: [], insideScope: () => false, log: silent, ...options });
      open.push(made);
      return made;
    },
  };
}

export const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof HttpClientError ? error.code : String(error)),
  );

export const toLocal: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
