import { parentPort, workerData } from 'node:worker_threads';
import llamaTokenizer from 'llama-tokenizer-js';
import { type Heard, listen } from './listen.ts';
import { loadMoonshine, type Moonshine } from './moonshine.ts';

export interface SpeechRequest {
  readonly samples: Float32Array;
}
export type SpeechReply = { readonly heard: Heard } | { readonly problem: string };

/** Moonshine's words are Llama's, with 768 marks of its own after them. */
const pieces: readonly string[] = llamaTokenizer.vocabById;

function pieceOf(token: number): string {
  const piece = pieces[token] ?? '';
  const byte = /^<0x([0-9A-F]{2})>$/.exec(piece)?.[1];
  return byte ? String.fromCharCode(Number.parseInt(byte, 16)) : piece.replaceAll('▁', ' ');
}

let loading: Promise<Moonshine> | undefined;

async function answer({ samples }: SpeechRequest): Promise<SpeechReply> {
  loading ??= loadMoonshine((workerData as { folder: string }).folder);
  return { heard: await listen(await loading, samples, pieceOf) };
}

parentPort?.on('message', async (request: SpeechRequest) => {
  const reply = await answer(request).catch((error: unknown): SpeechReply => ({ problem: String(error) }));
  parentPort?.postMessage(reply);
});
