import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeTranscriber, syntheticSpeech } from '../../ports/transcribe.contract.ts';
import { createWhisperTranscriber } from './whisper-transcriber.ts';

const folder = await mkdtemp(join(tmpdir(), 'comptoir-fake-whisper-'));
/** As `whisper-cli --output-json-full` does: two tokens a word and a mark, one word a second of the WAV file. */
const program = join(folder, 'whisper-cli');
await writeFile(
  program,
  `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const of = (name) => args[args.indexOf(name) + 1];
if (of('-m').includes('broken')) process.exit(1);
if (of('-m').includes('silent')) process.exit(0);
const seconds = Math.floor((readFileSync(of('-f')).length - 44) / 32000);
const at = (from, to) => ({ from: Math.round(from * 1000), to: Math.round(to * 1000) });
const tokens = [{ text: '[_BEG_]', offsets: at(0, 0) }];
for (let s = 0; s < seconds; s += 1) {
  tokens.push({ text: s % 5 === 4 ? ' en' : ' l', offsets: at(s + 0.1, s + 0.3) });
  tokens.push({ text: s % 5 === 4 ? 'd.' : "'eau", offsets: at(s + 0.3, s + 0.6) });
}
const text = tokens.slice(1).map((one) => one.text).join('');
writeFileSync(of('--output-file') + '.json', JSON.stringify({
  systeminfo: '', model: {}, params: {},
  result: { language: of('-l') === 'auto' ? 'fr' : of('-l') },
  transcription: [{ timestamps: {}, offsets: at(0, seconds), text, tokens: of('-m').includes('plain') ? undefined : tokens }],
}));
`,
);
await chmod(program, 0o755);
afterAll(() => rm(folder, { recursive: true, force: true }));

const create = (model = 'ggml-small.bin') =>
  createWhisperTranscriber({ program, model: join(folder, model) });
const run = { account: 'organisation-1' };
const audio = syntheticSpeech(7);

describeTranscriber('whisper.cpp', create);

describe('whisper.cpp', () => {
  it('puts words together from their parts, and tells the language that it found', async () => {
    const { language, segments } = await create().transcribe({ audio, language: null }, run);
    expect(language).toBe('fr');
    expect(segments[0]?.words.slice(0, 2).map(({ text }) => text)).toEqual(["l'eau", "l'eau"]);
    expect(segments[0]?.text.endsWith('end.')).toBe(true);
  });

  it('spreads the words of a segment where the program tells no parts', async () => {
    const { segments } = await create('plain.bin').transcribe({ audio, language: 'fr' }, run);
    expect(segments[0]?.words.length).toBeGreaterThan(3);
  });

  it('with English weights serves nothing else', () => {
    const english = create('ggml-base.en.bin');
    expect([english.serves('en'), english.serves(null), english.serves('fr')]).toEqual([true, true, false]);
    expect(create().serves('fr')).toBe(true);
  });

  it.each(['broken.bin', 'silent.bin'])(
    'that gives no result (%s) says so, and leaves nothing behind',
    async (model) => {
      const before = await leftovers();
      const work = create(model).transcribe({ audio, language: 'fr' }, run);
      await expect(work).rejects.toThrow('ai.program_failed');
      expect(await leftovers()).toEqual(before);
    },
  );
});

const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('comptoir-engine-'));
