import type { Principal, Services } from '#kernel/scope';

/** A frame that a browser sends after it has said who it is. */
export type ClientFrame = Readonly<Record<string, unknown>> & { readonly type: string };

/** A WebSocket address: who may listen there, to which stream, and what they may say. */
export interface SocketEndpoint {
  /** `/api/v1/widget/{key}/events` */
  readonly path: string;
  /** Resolves the token of the first frame; null closes the socket with 4401. */
  authenticate(
    token: string,
    params: Readonly<Record<string, string>>,
    services: Services,
  ): Promise<Principal | null>;
  /** `members`, or `visitor:<conversation id>`. */
  stream(principal: Principal): string;
  /** Acts on a frame such as `typing`; what it does not know it ignores. */
  receive(principal: Principal, frame: ClientFrame, services: Services): Promise<void>;
}

export function defineSocket(endpoint: SocketEndpoint): SocketEndpoint {
  return endpoint;
}
