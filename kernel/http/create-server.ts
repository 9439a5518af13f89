import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Contract, kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { withLogContext } from '#kernel/log';
import type { Services } from '#kernel/scope';
import { createAllowedMethods } from './allowed-methods.ts';
import { type Authenticators, bearerOf } from './authenticate.ts';
import { refuseCrossSite } from './cross-site.ts';
import type { PageContext, PageReply, PublicPage } from './page.ts';
import type { RateLimitDefinition } from './rate-limits.ts';
import type { RequestFacts, Route } from './route.ts';
import { apiPolicy, contentSecurityPolicy, securityHeaders } from './security-headers.ts';
import { createErrorTeller, createUnreadableTeller } from './serve-errors.ts';
import { type RouteHost, serveRoute } from './serve-route.ts';
import { refuseSlowBodies, uploadTimeoutMs } from './slow-requests.ts';
import { redirectToHttps } from './to-https.ts';

export interface HttpOptions {
  readonly services: Services;
  readonly routes: readonly Route[];
  readonly pages: readonly PublicPage[];
  readonly rateLimits: readonly RateLimitDefinition[];
  readonly authenticators: Authenticators;
  /** Under which people reach the installation, `https://desk.example`; https makes cookies Secure. */
  readonly publicOrigin: string | undefined;
  /** Addresses of proxies, or how many there are. */
  readonly trustProxy: readonly string[] | number;
  readonly requestsPerMinute: number;
}

const nonceBytes = 16;

type Trusted = string[] | ((address: string, hop: number) => boolean) | false;

/** An empty list would make Fastify read the header and then believe nobody in it. */
function trusted(proxies: readonly string[] | number): Trusted {
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies;
  return proxies.length > 0 && [...proxies];
}

/** The HTTP server: routes, pages, one way to tell errors, one set of security headers. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { services } = options;
  const secure = options.publicOrigin?.startsWith('https:') ?? false;
  const tell = createErrorTeller(services);
  const server = fastify({
    logger: false,
    genReqId: () => newId(),
    trustProxy: trusted(options.trustProxy),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    requestTimeout: uploadTimeoutMs,
    // Node looks for requests that take too long twice a minute, which lets them live for a whole one.
    http: { connectionsCheckingInterval: 5_000, headersTimeout: 30_000 },
    keepAliveTimeout: 65_000,
    return503OnClosing: true,
    clientErrorHandler: createUnreadableTeller(services),
    // What fails before there is a route also fails before there are hooks.
    frameworkErrors: (error, request, reply) =>
      tell(error, request, reply.headers(securityHeaders({ secure, crossOrigin: false }))),
  });
  await server.register(cookie);
  readJson(server);
  readFiles(server, options);
  observe(server, services);
  redirectToHttps(server, options.publicOrigin ?? '', trusted(options.trustProxy) !== false);
  guard(server, options, secure);
  const facts = factsReader(services);
  const host: RouteHost = {
    services,
    authenticators: options.authenticators,
    rateLimit: rateLimitFinder(options),
    secure,
    facts,
  };
  for (const route of options.routes) serveRoute(server, route, host);
  const missing = missingTeller(options);
  for (const [path, pages] of pagesByPath(options.pages))
    servePages(server, path, pages, { host, missing, origin: options.publicOrigin });
  servePreflights(server, options.routes);
  server.setErrorHandler(tell);
  server.setNotFoundHandler((request, reply) => tell(missing(request), request, reply));
  return server;
}

/** JSON alone is read. A POST without a body may still say that it is JSON (browsers' fetch wrappers do). */
function readJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    if (text === '') return done(null, undefined);
    try {
      done(null, JSON.parse(String(text)));
    } catch (error) {
      done(new AppError(kernelErrors.malformedJson, { cause: error }));
    }
  });
}

/** A file's body is left for its route to read, which has asked by then who sends it; and no other route takes one. */
function readFiles(server: FastifyInstance, { routes, services }: HttpOptions): void {
  const takesFiles = new Set(
    routes.filter(({ contract }) => contract.upload).map(({ contract }) => toPattern(contract.path)),
  );
  const speaks = new Set(
    routes.filter(({ contract }) => contract.protocol).map(({ contract }) => toPattern(contract.path)),
  );
  const isPart = (request: FastifyRequest) => speaks.has(request.routeOptions.url ?? '');
  const isUpload = (request: FastifyRequest) =>
    isPart(request) || (request.method === 'POST' && takesFiles.has(request.routeOptions.url ?? ''));
  server.addContentTypeParser('multipart/form-data', (request, _payload, done) =>
    done(isUpload(request) ? null : new AppError(kernelErrors.unsupportedMediaType), undefined),
  );
  server.addContentTypeParser('application/offset+octet-stream', (request, _payload, done) =>
    done(isPart(request) ? null : new AppError(kernelErrors.unsupportedMediaType), undefined),
  );
  refuseSlowBodies(server, isUpload, createUnreadableTeller(services));
}

/** Security headers on every reply, and no change on another website's behalf but through the widget's endpoints. */
function guard(server: FastifyInstance, options: HttpOptions, secure: boolean): void {
  const open = new Set([
    ...options.routes
      .filter((route) => route.contract.crossOrigin)
      .map((route) => toPattern(route.contract.path)),
    ...options.pages.filter((page) => page.crossOrigin).map((page) => page.path),
  ]);
  const headers = { own: everyReply(secure, false), open: everyReply(secure, true) };
  server.addHook('onRequest', async (request, reply) => {
    const crossOrigin = open.has(request.routeOptions.url ?? '');
    reply.headers(crossOrigin ? headers.open : headers.own).header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (crossOrigin) {
      reply.header('access-control-allow-origin', '*');
      reply.header('access-control-expose-headers', 'retry-after, x-request-id');
    } else {
      const own = `${request.protocol}://${request.headers.host ?? ''}`;
      refuseCrossSite(request, options.publicOrigin ? [options.publicOrigin, own] : [own]);
    }
  });
}

const everyReply = (secure: boolean, crossOrigin: boolean) => ({
  ...securityHeaders({ secure, crossOrigin }),
  'content-security-policy': apiPolicy,
});

const factsReader =
  (services: Services) =>
  (request: FastifyRequest): RequestFacts => ({
    requestId: request.id,
    ip: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    locale: services.i18n.negotiate(request.headers['accept-language'], 'en'),
    cookies: request.cookies,
    bearer: bearerOf(request),
  });

const toPattern = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');

function rateLimitFinder(options: HttpOptions): (contract: Contract) => RateLimitDefinition {
  const named = new Map(options.rateLimits.map((limit) => [limit.name, limit]));
  const general: RateLimitDefinition = {
    name: 'general',
    points: options.requestsPerMinute,
    perSeconds: 60,
    by: 'principal',
  };
  return (contract) =>
    contract.rateLimit === undefined ? general : (named.get(contract.rateLimit) ?? general);
}

/** Request ids in every log entry, one entry and one measurement a request. */
function observe(server: FastifyInstance, services: Services): void {
  const seconds = services.metrics.httpHistogram();
  server.addHook('onRequest', (request, _reply, done) => {
    withLogContext({ requestId: request.id, route: request.routeOptions.url ?? 'none' }, done);
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    const ms = Math.round(reply.elapsedTime);
    services.log.info({ method: request.method, status: reply.statusCode, ip: request.ip, ms }, 'request');
  });
}

/** Other websites ask before they send a visitor's message; nothing but the widget's endpoints answers them. */
function servePreflights(server: FastifyInstance, routes: readonly Route[]): void {
  const paths = new Set(
    routes.filter((one) => one.contract.crossOrigin).map((one) => toPattern(one.contract.path)),
  );
  for (const path of paths) {
    server.options(path, async (_request, reply) =>
      reply
        .header('access-control-allow-origin', '*')
        .header('access-control-allow-methods', 'GET, POST, PATCH, DELETE')
        .header(
          'access-control-allow-headers',
          'authorization, content-type, accept-language, idempotency-key',
        )
        .header('access-control-max-age', '7200')
        .code(204)
        .send(),
    );
  }
}

/** Nothing is at an address, or nothing that answers the method with which it was asked. */
function missingTeller({ routes, pages }: HttpOptions): (request: FastifyRequest) => AppError {
  const allowedMethods = createAllowedMethods([
    ...routes.map(({ contract }) => ({ method: contract.method, path: toPattern(contract.path) })),
    ...pages.map(({ path }) => ({ method: 'GET', path })),
  ]);
  return (request) => {
    const allowed = allowedMethods(pathOf(request));
    return allowed.length === 0 || allowed.includes(request.method)
      ? new AppError(kernelErrors.notFound)
      : new AppError(kernelErrors.methodNotAllowed, { headers: { allow: allowed.join(', ') } });
  };
}

const pathOf = (request: FastifyRequest) => request.url.split('?')[0] ?? '/';

interface PageHost {
  readonly host: RouteHost;
  readonly missing: (request: FastifyRequest) => AppError;
  readonly origin: string | undefined;
}

/** In the order in which they are asked. */
function pagesByPath(pages: readonly PublicPage[]): Map<string, PublicPage[]> {
  const byPath = new Map<string, PublicPage[]>();
  for (const page of pages) byPath.set(page.path, [...(byPath.get(page.path) ?? []), page]);
  return byPath;
}

async function firstAnswer(pages: readonly PublicPage[], context: PageContext): Promise<PageReply | null> {
  for (const page of pages) {
    const answer = await page.respond(context);
    if (answer) return answer;
  }
  return null;
}

function servePages(
  server: FastifyInstance,
  path: string,
  pages: readonly PublicPage[],
  { host, missing, origin }: PageHost,
): void {
  server.get(path, async (request, reply) => {
    const nonce = randomBytes(nonceBytes).toString('base64');
    const answer = await firstAnswer(pages, {
      services: host.services,
      request: {
        ...host.facts(request),
        query: request.query as Record<string, string | undefined>,
        path: pathOf(request),
        params: request.params as Record<string, string | undefined>,
        authorization: request.headers.authorization ?? '',
        accept: request.headers.accept ?? '',
        acceptEncoding: String(request.headers['accept-encoding'] ?? ''),
        forwarded:
          request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined,
      },
      nonce,
      origin: origin ?? `${request.protocol}://${request.headers.host ?? ''}`,
    });
    if (!answer) throw missing(request);
    const { etag } = answer.headers ?? {};
    if (etag !== undefined && request.headers['if-none-match'] === etag) {
      return reply
        .code(304)
        .headers(answer.headers ?? {})
        .send();
    }
    return reply
      .code(answer.status ?? 200)
      .headers({
        'content-security-policy': contentSecurityPolicy(nonce, answer.policy),
        'cache-control': 'no-cache',
        ...answer.headers,
      })
      .type(answer.contentType)
      .send(answer.body);
  });
}
