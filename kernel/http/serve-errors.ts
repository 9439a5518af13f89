import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Services } from '#kernel/scope';
import { toAppError, toProblem } from './problem.ts';

const contentType = 'application/problem+json; charset=utf-8';

/** Answers whatever was thrown as a problem in the caller's language; our own mistakes are logged. */
export const createErrorTeller =
  (services: Services) =>
  (thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const error = toAppError(thrown);
    if (error.definition.status >= 500) services.log.error({ err: thrown }, 'request failed');
    const locale = services.i18n.negotiate(request.headers['accept-language'], 'en');
    const problem = toProblem(error, services.i18n, locale, request.id);
    return reply.code(problem.status).headers(error.headers).type(contentType).send(JSON.stringify(problem));
  };

/** Answers bytes that are no HTTP request, too many headers, and a request that does not come to its end. */
export const createUnreadableTeller =
  (services: Services) =>
  (failure: { readonly code: string }, socket: Socket): void => {
    if (failure.code !== 'ECONNRESET' && socket.writable) {
      const error = new AppError(unreadable[failure.code] ?? kernelErrors.malformedRequest);
      const problem = toProblem(error, services.i18n, 'en', newId());
      const body = JSON.stringify(problem);
      const head = [
        `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
        `Content-Type: ${contentType}`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        'X-Content-Type-Options: nosniff',
        'Connection: close',
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    }
    socket.destroy();
  };

/** By Node's codes. */
const unreadable: Record<string, (typeof kernelErrors)[keyof typeof kernelErrors]> = {
  ERR_HTTP_REQUEST_TIMEOUT: kernelErrors.timeout,
  HPE_HEADER_OVERFLOW: kernelErrors.headersTooLarge,
};
