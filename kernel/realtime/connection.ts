import type { WebSocket } from 'ws';
import type { Permission } from '#kernel/contract';
import { holds, type Principal } from '#kernel/scope';
import type { NumberedEvent } from './live.repo.ts';

/** Close codes of ours (4000-4999 are free for applications, RFC 6455 7.4.2). */
export const closeCodes = { unauthenticated: 4401, tooSlow: 4408, tooMany: 4429, goingAway: 1001 } as const;

/** A consumer that does not read is cut before it fills our memory; it resumes from its last number. */
const maxBufferedBytes = 1024 * 1024;

/** One authenticated socket and how far it has been told. */
export class Connection {
  readonly id: string;
  readonly principal: Principal;
  readonly stream: string;
  readonly #socket: WebSocket;
  readonly #permissions: ReadonlyMap<string, Permission>;
  /** The last number that was considered, sent or not. */
  last: number;

  constructor(options: {
    id: string;
    principal: Principal;
    stream: string;
    socket: WebSocket;
    permissions: ReadonlyMap<string, Permission>;
    last: number;
  }) {
    this.id = options.id;
    this.principal = options.principal;
    this.stream = options.stream;
    this.#socket = options.socket;
    this.#permissions = options.permissions;
    this.last = options.last;
  }

  /** Sends an event unless it was sent or the principal may not see it. */
  tell(event: NumberedEvent, frame: string): void {
    if (event.n <= this.last) return;
    this.last = event.n;
    if (event.permission !== null) {
      const permission = this.#permissions.get(event.permission);
      if (!permission || !holds(this.principal, permission)) return;
    }
    this.send(frame);
  }

  send(frame: string): void {
    if (this.#socket.bufferedAmount > maxBufferedBytes) {
      this.#socket.close(closeCodes.tooSlow, 'too slow');
      return;
    }
    this.#socket.send(frame);
  }

  close(code: number): void {
    this.#socket.close(code);
  }
}
