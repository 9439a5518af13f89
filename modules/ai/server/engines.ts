import type { Answerer } from './ports/answer.port.ts';
import type { Reader } from './ports/read.port.ts';
import type { Transcriber } from './ports/transcribe.port.ts';
import type { Understander } from './ports/understand.port.ts';
import { createLocalAnswerer } from './providers/local/local-answerer.ts';
import { createLocalReader } from './providers/local/read/local-reader.ts';
import { createEar } from './providers/local/transcribe/ear.ts';
import { createLocalTranscriber } from './providers/local/transcribe/local-transcriber.ts';
import { createLocalUnderstander } from './providers/local/understand/local-understander.ts';

/** What reads a message and answers it. */
export interface Engines {
  readonly understander: Understander;
  readonly answerer: Answerer;
}

let local: Engines | undefined;

/** The engines that ship with the product: they need no key and no network, so a scope may be open while they work. */
export function localEngines(): Engines {
  // One of each for everybody, because word lists and indexes take memory; made when they are first asked for.
  local ??= { understander: createLocalUnderstander(), answerer: createLocalAnswerer() };
  return local;
}

let reader: Reader | undefined;

/** What reads photographs and PDFs on this machine: one for everybody, whose threads begin when they are first needed. */
export function localReader(): Reader {
  reader ??= createLocalReader();
  return reader;
}

let transcriber: Transcriber | undefined;

/** What hears on this machine, English alone and at no cost: one model in memory for everybody. */
export function localTranscriber(): Transcriber {
  transcriber ??= createLocalTranscriber(createEar());
  return transcriber;
}

/** Reads the engines' word lists before the first message comes. */
export async function warmEngines(): Promise<void> {
  const { understander, answerer } = localEngines();
  const text = 'Bonjour, livrez-vous en Belgique ?';
  const articles = [{ id: 'warm', version: 1, title: text, body: text, language: 'fr' }];
  await understander.understand({ text, defaultRegion: 'FR' });
  await answerer.answer({
    text,
    language: 'fr',
    organisationName: '',
    corpus: { key: 'warm', load: async () => articles },
  });
}
