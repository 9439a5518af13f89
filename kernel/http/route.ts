import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Contract, InputOf, ResultOf } from '#kernel/contract';
import type { Principal, Scope, Services, SystemScope, UserPrincipal } from '#kernel/scope';
import type { UploadedFile } from './read-upload.ts';
import type { FileReply, StreamReply } from './send-file.ts';

/** What a handler may know of the request beyond its validated input. */
export interface RequestFacts {
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string;
  /** The interface's language, negotiated from Accept-Language. */
  readonly locale: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** The bearer token as it was sent, unverified: for a public endpoint to which it may say who calls. */
  readonly bearer: string | null;
}

export interface CookieOptions {
  readonly path: string;
  /** Seconds; 0 deletes the cookie. */
  readonly maxAgeSeconds: number;
  /** It opens nothing, so that it may come along when a link on another website leads here. */
  readonly opensNothing?: true;
}

/** What a handler may set on the reply beyond its body. Cookies are HttpOnly, and SameSite=Strict where they open anything. */
export interface ReplyControls {
  setCookie(name: string, value: string, options: CookieOptions): void;
  header(name: string, value: string): void;
}

interface Context {
  readonly request: RequestFacts;
  readonly reply: ReplyControls;
}

/** Context of a route inside an organisation: a scope is open and its commit follows the handler. */
export interface ScopedContext<C extends Contract> extends InputOf<C>, Context {
  readonly scope: Scope;
}

/** Context of a route for any signed-in user, or for anybody (then `user` is null); it opens its own scopes. */
export interface OpenContext<C extends Contract> extends InputOf<C>, Context {
  readonly services: Services;
  readonly user: UserPrincipal | null;
  readonly once: Once;
}

/**
 * Does an effect once per `Idempotency-Key` of the user, in the transaction that the effect is part of; for contracts
 * that say `keyed`. Without a key, the effect is simply done.
 */
export type Once = <T>(system: SystemScope, effect: () => Promise<T>) => Promise<T>;

/** The same inside an organisation, for a route that opens its scope itself. */
export type OnceInside = <T>(scope: Scope, effect: () => Promise<T>) => Promise<T>;

/**
 * Context of a route to which a file comes. No scope is open, because nobody waits for a disk or a network inside one:
 * the handler opens its own for `principal`. The file is gone when the handler is done.
 */
export interface UploadContext<C extends Contract> extends InputOf<C>, Context {
  readonly services: Services;
  readonly principal: Principal;
  readonly file: UploadedFile;
}

/**
 * Context of a route whose use-case waits for the network (a model that writes, say): no scope is open, and it opens its
 * own for `principal`. `Idempotency-Key` means something only where the contract is `keyed`; then `once` does the effect.
 */
export interface NetworkContext<C extends Contract> extends InputOf<C>, Context {
  readonly services: Services;
  readonly principal: Principal;
  readonly once: OnceInside;
}

/** Context of a route that gives a file; `principal` is null for a public one. No scope is open here either. */
export interface DownloadContext<C extends Contract> extends InputOf<C> {
  readonly services: Services;
  readonly principal: Principal | null;
  readonly request: RequestFacts;
}

/**
 * Context of a route whose request and reply follow a protocol of their own. Whoever calls has been let in, and no byte of
 * the body has been read. What is thrown before `takeOver` is told as every error is.
 */
export interface ProtocolContext<C extends Contract> extends Pick<InputOf<C>, 'params'> {
  readonly services: Services;
  readonly principal: Principal;
  readonly request: RequestFacts;
  readonly headers: IncomingHttpHeaders;
  /** From here on the handler reads the one and writes the other, which has the headers of every reply. */
  takeOver(): { readonly request: IncomingMessage; readonly reply: ServerResponse };
}

export type Route =
  | {
      readonly kind: 'scoped';
      readonly contract: Contract;
      handle(context: ScopedContext<Contract>): Promise<unknown>;
    }
  | {
      readonly kind: 'open';
      readonly contract: Contract;
      handle(context: OpenContext<Contract>): Promise<unknown>;
    }
  | {
      readonly kind: 'network';
      readonly contract: Contract;
      handle(context: NetworkContext<Contract>): Promise<unknown>;
    }
  | {
      readonly kind: 'upload';
      readonly contract: Contract;
      handle(context: UploadContext<Contract>): Promise<unknown>;
    }
  | {
      readonly kind: 'protocol';
      readonly contract: Contract;
      handle(context: ProtocolContext<Contract>): Promise<void>;
    }
  | {
      readonly kind: 'download';
      readonly contract: Contract;
      handle(context: DownloadContext<Contract>): Promise<FileReply | StreamReply>;
    };

/** Binds a contract for members or visitors to its use-case. */
export function defineRoute<C extends Contract>(
  contract: C,
  handle: (context: ScopedContext<C>) => Promise<ResultOf<C>>,
): Route {
  if (contract.access.kind !== 'member' && contract.access.kind !== 'visitor') {
    throw new Error(`${contract.id} has no organisation's scope; bind it with defineOpenRoute.`);
  }
  // The kernel hands over exactly what the contract's schemas parsed, which the erased type cannot say.
  return {
    kind: 'scoped',
    contract,
    handle: handle as (context: ScopedContext<Contract>) => Promise<unknown>,
  };
}

/** Binds a contract for any signed-in user, the administrator or anybody to its use-case. */
export function defineOpenRoute<C extends Contract>(
  contract: C,
  handle: (context: OpenContext<C>) => Promise<ResultOf<C>>,
): Route {
  if (contract.access.kind === 'member' || contract.access.kind === 'visitor') {
    throw new Error(`${contract.id} needs an organisation's scope; bind it with defineRoute.`);
  }
  return { kind: 'open', contract, handle: handle as (context: OpenContext<Contract>) => Promise<unknown> };
}

/** Binds a contract for members or visitors to a use-case that waits for the network. */
export function defineNetworkRoute<C extends Contract>(
  contract: C,
  handle: (context: NetworkContext<C>) => Promise<ResultOf<C>>,
): Route {
  if (contract.access.kind !== 'member' && contract.access.kind !== 'visitor') {
    throw new Error(`${contract.id} has no organisation; bind it with defineOpenRoute.`);
  }
  return {
    kind: 'network',
    contract,
    handle: handle as (context: NetworkContext<Contract>) => Promise<unknown>,
  };
}

/** Binds a contract with `upload`, for members or visitors, to its use-case. */
export function defineUploadRoute<C extends Contract>(
  contract: C,
  handle: (context: UploadContext<C>) => Promise<ResultOf<C>>,
): Route {
  const { kind } = contract.access;
  if (!contract.upload || (kind !== 'member' && kind !== 'visitor')) {
    throw new Error(`${contract.id} takes no file of a member or a visitor.`);
  }
  return {
    kind: 'upload',
    contract,
    handle: handle as (context: UploadContext<Contract>) => Promise<unknown>,
  };
}

/** Binds a contract with `download` to its use-case. */
export function defineDownloadRoute<C extends Contract>(
  contract: C,
  handle: (context: DownloadContext<C>) => Promise<FileReply | StreamReply>,
): Route {
  if (!contract.download) throw new Error(`${contract.id} gives no file.`);
  return {
    kind: 'download',
    contract,
    handle: handle as (context: DownloadContext<Contract>) => Promise<FileReply | StreamReply>,
  };
}

/** Binds a contract with `protocol`, for members, to what speaks it. */
export function defineProtocolRoute<C extends Contract>(
  contract: C,
  handle: (context: ProtocolContext<C>) => Promise<void>,
): Route {
  if (!contract.protocol || contract.access.kind !== 'member') {
    throw new Error(`${contract.id} speaks no protocol of its own with members.`);
  }
  return {
    kind: 'protocol',
    contract,
    handle: handle as (context: ProtocolContext<Contract>) => Promise<void>,
  };
}
