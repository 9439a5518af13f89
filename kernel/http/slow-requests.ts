import { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A file may take this long on a slow line; `read-upload.ts` watches that it comes at all. */
export const uploadTimeoutMs = 10 * 60_000;
/** Everything else has come long before. */
const bodyTimeoutMs = 30_000;

/**
 * Ends a request whose body does not come to its end. Node knows one time-out for all requests, which has to let files
 * through; this is the shorter one for what is no file.
 * @param tell answers what cannot be read any more, and ends the connection
 */
export function refuseSlowBodies(
  server: FastifyInstance,
  isUpload: (request: FastifyRequest) => boolean,
  tell: (failure: { readonly code: string }, socket: FastifyRequest['raw']['socket']) => void,
): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request;
    const hasBody =
      raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined;
    // A request made in process, as tests make them, came on no line that could be ended.
    if (hasBody && !isUpload(request) && raw.socket instanceof Socket) {
      const timer = setTimeout(() => {
        if (!raw.complete) tell({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, raw.socket);
      }, bodyTimeoutMs);
      // Its body has come to its end, or it never will.
      for (const over of ['end', 'close']) raw.once(over, () => clearTimeout(timer));
    }
    done();
  });
}
