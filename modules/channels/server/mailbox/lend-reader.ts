import { createMailReader, type MailReader } from '#kernel/mail-reading';

/** A thread that has nothing to read is ended after so long. */
const idleMs = 30_000;

let reader: MailReader | undefined;
let users = 0;
let idle: NodeJS.Timeout | undefined;

/** Lends the one thread of this process that reads what strangers send. */
export async function lendReader<T>(act: (reader: MailReader) => Promise<T>): Promise<T> {
  clearTimeout(idle);
  reader ??= createMailReader();
  users += 1;
  try {
    return await act(reader);
  } finally {
    users -= 1;
    if (users === 0) idle = setTimeout(close, idleMs).unref();
  }
}

function close(): void {
  const closing = reader;
  reader = undefined;
  void closing?.close();
}
