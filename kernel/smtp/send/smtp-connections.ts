import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

export interface ServerAccess {
  readonly options: SMTPConnectionOptions;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
}

/** Sends the envelope, waits for the server's word, then reads the mail; the callback tells the outcome. */
export type OpenConnection = SMTPConnection;

/** A few signed-in connections that are used again; nodemailer's own pool hides when a mail begins to be read. */
export interface Connections {
  /** Runs `use` with a connection of its own; one on which it failed is not used again. */
  withConnection<T>(use: (connection: OpenConnection) => Promise<T>): Promise<T>;
  close(): void;
}

const IDLE_MS = 20_000;
const MAX_USES = 100;

interface Seat {
  readonly connection: OpenConnection;
  uses: number;
  alive: boolean;
  idle: NodeJS.Timeout | undefined;
}

export function createConnections(access: ServerAccess, max: number): Connections {
  const free: Seat[] = [];
  const turns = createTurns(max);

  const reuse = (): Seat | undefined => {
    for (let seat = free.pop(); seat; seat = free.pop()) {
      clearTimeout(seat.idle);
      if (seat.alive) return seat;
    }
    return undefined;
  };
  const giveBack = (seat: Seat) => {
    if (seat.alive && seat.uses < MAX_USES) {
      seat.idle = setTimeout(() => seat.connection.quit(), IDLE_MS).unref();
      free.push(seat);
    } else seat.connection.quit();
  };
  const lend = async <T>(use: (connection: OpenConnection) => Promise<T>): Promise<T> => {
    const seat = reuse() ?? (await openSeat(access));
    seat.uses += 1;
    try {
      const result = await use(seat.connection);
      giveBack(seat);
      return result;
    } catch (error) {
      seat.alive = false;
      seat.connection.close();
      throw error;
    }
  };
  return {
    async withConnection(use) {
      await turns.take();
      try {
        return await lend(use);
      } finally {
        turns.leave();
      }
    },
    close() {
      for (const seat of free.splice(0)) {
        clearTimeout(seat.idle);
        seat.connection.close();
      }
    },
  };
}

/** At most `max` at a time; the others wait in line. */
function createTurns(max: number): { take(): Promise<void>; leave(): void } {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return {
    async take() {
      if (taken >= max) await new Promise<void>((resolve) => waiting.push(resolve));
      else taken += 1;
    },
    // Who waits inherits the turn, so that nobody who comes later overtakes.
    leave() {
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    },
  };
}

function openSeat({ options, auth }: ServerAccess): Promise<Seat> {
  return new Promise((resolve, reject) => {
    const connection = new SMTPConnection(options);
    const seat: Seat = { connection, uses: 0, alive: true, idle: undefined };
    const failed = (error: Error) => {
      seat.alive = false;
      connection.close();
      reject(error);
    };
    // After the sign-in nobody waits for these: a mail that is under way is told by its own callback.
    connection.on('error', failed);
    connection.on('end', () => {
      seat.alive = false;
    });
    connection.connect((error) => {
      if (error) return failed(error);
      if (!auth) return resolve(seat);
      connection.login(auth, (refused) => (refused ? failed(refused) : resolve(seat)));
    });
  });
}
