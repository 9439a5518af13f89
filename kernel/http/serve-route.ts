import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { type Contract, kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { addLogContext } from '#kernel/log';
import type { Scope, Services, SystemScope, UserPrincipal } from '#kernel/scope';
import { type Authenticators, authenticate, type Caller, callerKey } from './authenticate.ts';
import { idempotentRequest, runOnce, runOnceForUser } from './idempotency.ts';
import type { RateLimitDefinition } from './rate-limits.ts';
import { readUpload } from './read-upload.ts';
import type { Once, OnceInside, ReplyControls, RequestFacts, Route } from './route.ts';
import { sendFile } from './send-file.ts';
import { validateInput } from './validate.ts';

export interface RouteHost {
  readonly services: Services;
  readonly authenticators: Authenticators;
  readonly rateLimit: (contract: Contract) => RateLimitDefinition;
  readonly secure: boolean;
  readonly facts: (request: FastifyRequest) => RequestFacts;
}

const defaultBodyLimitBytes = 256 * 1024;
const json = 'application/json; charset=utf-8';

/** Registers one route: who calls, how often, what they send, the effect, and what leaves. */
export function serveRoute(server: FastifyInstance, route: Route, host: RouteHost): void {
  const { contract } = route;
  server.route({
    method: contract.method,
    url: contract.path.replace(/\{(\w+)\}/g, ':$1'),
    bodyLimit: contract.bodyLimitBytes ?? defaultBodyLimitBytes,
    handler: async (request, reply) => {
      const facts = host.facts(request);
      const caller = await authenticate(contract, request, host.authenticators, host.services);
      noteCaller(caller);
      await count(contract, caller, facts.ip, reply, host);
      const controls = replyControls(reply, host.secure);
      if (route.kind === 'upload')
        return serveUpload(route, caller, { request, reply, facts, controls, host });
      const input = validateInput(contract, request, facts.locale);
      if (route.kind === 'download') {
        const principal = caller.kind === 'scoped' ? caller.principal : null;
        const { services } = host;
        const file = await route.handle(matching({ ...input, request: facts, services, principal }));
        return sendFile(request, reply, file);
      }
      if (route.kind === 'protocol')
        return speak(route, caller, input.params, { request, reply, facts, host });
      const context = { ...input, request: facts, reply: controls };
      if (route.kind === 'open') {
        const user = caller.kind === 'user' ? caller.user : null;
        const once = onceFor(contract, user, input, request, reply);
        const result = await route.handle(matching({ ...context, services: host.services, user, once }));
        return send(reply, contract.status, render(contract, result));
      }
      if (caller.kind !== 'scoped') throw new AppError(kernelErrors.unauthenticated);
      if (route.kind === 'network') {
        const { principal } = caller;
        const { services } = host;
        const once = onceInsideFor(contract, input, request, reply);
        const result = await route.handle(matching({ ...context, services, principal, once }));
        return send(reply, contract.status, render(contract, result));
      }
      const rendered = await host.services.scopes.withOrg(caller.principal, (scope) =>
        inScope(route, scope, context, request, reply),
      );
      return send(reply, rendered.status, rendered.body);
    },
  });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly facts: RequestFacts;
  readonly controls: ReplyControls;
  readonly host: RouteHost;
}

/** Whoever may not, or asks wrongly, is refused before a byte of the file is read. */
async function serveUpload(
  route: Extract<Route, { kind: 'upload' }>,
  caller: Caller,
  { request, reply, facts, controls, host }: Exchange,
): Promise<FastifyReply> {
  const { contract } = route;
  if (caller.kind !== 'scoped' || !contract.upload) throw new AppError(kernelErrors.unauthenticated);
  const { services } = host;
  const { params, query } = request;
  const before = validateInput(
    { ...contract, body: undefined },
    { params, query, body: undefined },
    facts.locale,
  );
  const { file, fields } = await readUpload(request, contract.upload.maxBytes, services.staging);
  try {
    const { body } = validateInput(
      { ...contract, params: undefined, query: undefined, body: contract.body ?? noFields },
      { params, query, body: fields },
      facts.locale,
    );
    const { principal } = caller;
    const context = { ...before, body, request: facts, reply: controls, services, principal, file };
    return send(reply, contract.status, render(contract, await route.handle(matching(context))));
  } finally {
    await file.staged.discard();
  }
}

/** The input was parsed by the contract of this very route, which the type of a route that may be any cannot say. */
const matching = (context: object) => context as never;

const noFields = z.strictObject({});

/** The reply becomes the handler's; it keeps the headers that every reply has. */
async function speak(
  route: Extract<Route, { kind: 'protocol' }>,
  caller: Caller,
  params: unknown,
  { request, reply, facts, host }: Omit<Exchange, 'controls'>,
): Promise<FastifyReply> {
  if (caller.kind !== 'scoped') throw new AppError(kernelErrors.unauthenticated);
  const { principal } = caller;
  const { headers } = request;
  const takeOver = () => {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    return { request: request.raw, reply: reply.raw };
  };
  const context = { params, services: host.services, principal, request: facts, headers, takeOver };
  await route.handle(matching(context));
  return reply;
}

async function inScope(
  route: Extract<Route, { kind: 'scoped' }>,
  scope: Scope,
  context: { readonly body: unknown },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ status: number; body: string }> {
  const { contract } = route;
  const act = async () => ({
    status: contract.status,
    body: render(contract, await route.handle(matching({ ...context, scope }))),
  });
  const key = request.headers['idempotency-key'];
  const asked = idempotentRequest(contract, { key, params: request.params, body: context.body });
  if (!asked) return act();
  const stored = await runOnce(scope, asked, act);
  if (stored.replayed) tellReplayed(reply);
  return stored;
}

const tellReplayed = (reply: FastifyReply) => void reply.header('idempotency-replayed', 'true');

/** How an open route, which opens its transaction itself, does its effect once per key of a signed-in user. */
function onceFor(
  contract: Contract,
  user: UserPrincipal | null,
  input: { readonly body: unknown },
  request: FastifyRequest,
  reply: FastifyReply,
): Once {
  const asked = keyedRequest(contract, input, request);
  return async <T>(system: SystemScope, effect: () => Promise<T>): Promise<T> => {
    if (!asked || !user) return effect();
    const act = async () => ({ status: contract.status, body: render(contract, await effect()) });
    return readStored<T>(await runOnceForUser(system, user.userId, asked, act), reply);
  };
}

/** The same for a route inside an organisation that waits for the network before its effect. */
function onceInsideFor(
  contract: Contract,
  input: { readonly body: unknown },
  request: FastifyRequest,
  reply: FastifyReply,
): OnceInside {
  const asked = keyedRequest(contract, input, request);
  return async <T>(scope: Scope, effect: () => Promise<T>): Promise<T> => {
    if (!asked) return effect();
    const act = async () => ({ status: contract.status, body: render(contract, await effect()) });
    return readStored<T>(await runOnce(scope, asked, act), reply);
  };
}

function keyedRequest(contract: Contract, { body }: { readonly body: unknown }, request: FastifyRequest) {
  if (!contract.keyed) return null;
  return idempotentRequest(contract, {
    key: request.headers['idempotency-key'],
    params: request.params,
    body,
  });
}

function readStored<T>(
  stored: { readonly body: string; readonly replayed: boolean },
  reply: FastifyReply,
): T {
  if (stored.replayed) tellReplayed(reply);
  // What was rendered is what the contract's response says, which is what the effect gives.
  return JSON.parse(stored.body) as T;
}

/** Parses what leaves: an undeclared field stays here, and a wrong one is our mistake, not the caller's. */
function render(contract: Contract, result: unknown): string {
  if (!contract.response) return '';
  return JSON.stringify(contract.response.parse(result));
}

function send(reply: FastifyReply, status: number, body: string): FastifyReply {
  reply.code(status);
  return body === '' ? reply.send() : reply.header('content-type', json).send(body);
}

async function count(contract: Contract, caller: Caller, ip: string, reply: FastifyReply, host: RouteHost) {
  const limit = host.rateLimit(contract);
  const key = limit.by === 'ip' ? `ip:${ip}` : callerKey(caller, ip);
  const counted = await host.services.rateLimits.consume(limit.name, key, limit);
  reply.header('ratelimit-policy', `${limit.points};w=${limit.perSeconds}`);
  reply.header('ratelimit-limit', String(counted.limit));
  reply.header('ratelimit-remaining', String(counted.remaining));
  reply.header('ratelimit-reset', String(counted.resetSeconds));
  if (!counted.allowed) {
    throw new AppError(kernelErrors.rateLimited, {
      vars: { seconds: counted.retryAfterSeconds },
      headers: { 'retry-after': String(counted.retryAfterSeconds) },
    });
  }
}

function noteCaller(caller: Caller): void {
  if (caller.kind === 'user') addLogContext({ userId: caller.user.userId });
  if (caller.kind !== 'scoped') return;
  const { principal } = caller;
  addLogContext({
    orgId: principal.orgId,
    ...(principal.kind === 'member' && { userId: principal.userId }),
  });
}

function replyControls(reply: FastifyReply, secure: boolean): ReplyControls {
  return {
    setCookie: (name, value, options) =>
      void reply.setCookie(name, value, {
        path: options.path,
        maxAge: options.maxAgeSeconds,
        httpOnly: true,
        sameSite: options.opensNothing ? 'lax' : 'strict',
        secure,
      }),
    header: (name, value) => void reply.header(name, value),
  };
}
