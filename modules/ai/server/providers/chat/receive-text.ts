import * as z from 'zod';
import { aiErrors } from '../../../contract/index.ts';
import type { RemoteClient, RemoteRequest } from '../remote/client.ts';
import { RemoteFailure } from '../remote/failure.ts';
import type { ChatReply } from './chat.ts';

/** A streamed answer as one protocol tells it. */
export interface TextStream {
  /** @returns the piece of text that the event brings. @throws SyntaxError, ZodError, RemoteFailure */
  take(event: string): string;
  /** Whether the server said that this was all. */
  readonly done: boolean;
  /** What has come. @throws RemoteFailure where it is no whole answer */
  reply(): ChatReply;
}

/** Reads a stream to its end. */
export async function receiveText(
  remote: RemoteClient,
  request: RemoteRequest,
  stream: TextStream,
  onText: (piece: string) => void,
): Promise<ChatReply> {
  try {
    for await (const event of remote.events(request)) {
      const piece = stream.take(event);
      if (piece !== '') onText(piece);
      if (stream.done) break;
    }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      throw new RemoteFailure(aiErrors.answerMalformed, { provider: remote.provider });
    }
    throw error;
  }
  return stream.reply();
}
