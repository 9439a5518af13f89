import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { AppError } from '#kernel/errors';
import { aiErrors, type SpokenWord } from '../../../contract/index.ts';
import { encodeWav } from '../../audio/encode-wav.ts';
import type { Transcriber } from '../../ports/transcribe.port.ts';
import { toSentences } from '../local/transcribe/sentences.ts';
import { hearWindows } from '../speech/hear-windows.ts';
import { spreadWords } from '../speech/spread-words.ts';
import { inFolder } from './in-folder.ts';
import { runProgram } from './run-program.ts';

/** Each is kept when it is heard; a large model takes some minutes for one on a small machine. */
const windowSeconds = 120;
const timeoutMs = 30 * 60_000;
const maxBytes = 1024 * 1024;

const offsets = z.object({ from: z.number(), to: z.number() });
/** What `--output-json-full` writes (examples/cli of ggml-org/whisper.cpp), as far as it is needed; offsets are milliseconds. */
const outputSchema = z.object({
  result: z.object({ language: z.string() }),
  transcription: z.array(
    z.object({
      offsets,
      text: z.string(),
      tokens: z.array(z.object({ text: z.string(), offsets: offsets.optional() })).default([]),
    }),
  ),
});
type Segment = z.infer<typeof outputSchema>['transcription'][number];

/** Hears by whisper.cpp with weights that the operator brought, on this machine, in every language that they know. */
export function createWhisperTranscriber(given: { program: string; model: string }): Transcriber {
  const { program, model } = given;
  const name = basename(model).replace(/\.\w+$/, '');
  const engine = `whisper.${name.replace(/[^\w.:-]/g, '-')}`;
  // So are the weights named that know English alone.
  const english = /\.en\b/.test(name);
  return {
    engine,
    serves: (language) => !english || language === null || language === 'en',
    transcribe: (input, run) =>
      hearWindows(
        {
          engine,
          windowSeconds,
          hear: (samples, language) =>
            inFolder(async (folder) => {
              const sound = join(folder, 'speech.wav');
              await writeFile(sound, encodeWav(samples));
              const args = ['-m', model, '-f', sound, '-l', english ? 'en' : (language ?? 'auto')];
              const written = ['--output-json-full', '--output-file', join(folder, 'heard'), '--no-prints'];
              await runProgram({
                program,
                args: [...args, ...written],
                signal: run.signal,
                timeoutMs,
                maxBytes,
              });
              return heardIn(program, await readFile(join(folder, 'heard.json'), 'utf8').catch(() => ''));
            }),
        },
        input,
        run,
      ),
  };
}

function heardIn(program: string, json: string) {
  try {
    const { result, transcription } = outputSchema.parse(JSON.parse(json));
    return {
      language: /^[a-z]{2}$/.test(result.language) ? result.language : null,
      segments: toSentences(transcription.flatMap(wordsOf)),
    };
  } catch {
    throw new AppError(aiErrors.programFailed, { vars: { program } });
  }
}

/** Tokens are parts of words: a space begins one. Marks such as `[_BEG_]` are none, and a letter of several bytes may lie in two. */
function wordsOf({ offsets: { from, to }, text, tokens }: Segment): SpokenWord[] {
  const spoken = tokens.filter((token) => !/^\[_.*\]$/.test(token.text));
  const timed = spoken.every((token) => token.offsets !== undefined && !token.text.includes('\uFFFD'));
  if (spoken.length === 0 || !timed) return spreadWords(text, from / 1_000, to / 1_000);
  const words: SpokenWord[] = [];
  for (const { text: piece, offsets: at } of spoken) {
    const last = words.at(-1);
    const end = (at?.to ?? to) / 1_000;
    if (last && !piece.startsWith(' ')) words[words.length - 1] = { ...last, end, text: last.text + piece };
    else words.push({ start: (at?.from ?? from) / 1_000, end, text: piece.trimStart() });
  }
  return words.filter((word) => word.text !== '');
}
