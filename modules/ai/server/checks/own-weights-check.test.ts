import { expect, it } from 'vitest';
import { loadConfig } from '#kernel/config';
import type { CheckContext } from '#kernel/module';
import { aiSettings } from '../settings.ts';
import { ownWeightsCheck } from './own-weights-check.ts';

const found = async (environment: Record<string, string>) => {
  const config = loadConfig(Object.values(aiSettings), environment);
  const findings = await ownWeightsCheck.look({ config } as CheckContext);
  return findings.map(({ code }) => code);
};
/** Any program that helps, and any file. */
const [node, here] = [process.execPath, import.meta.filename];

it.each<[Record<string, string>, string]>([
  [{}, 'none'],
  [{ WHISPER_CPP_MODEL: '/nowhere/ggml-small.bin' }, 'no_weights'],
  [{ WHISPER_CPP_MODEL: here, WHISPER_CPP: '/nowhere/whisper-cli' }, 'no_program'],
  [{ WHISPER_CPP_MODEL: here, WHISPER_CPP: node }, 'ready'],
])('%j is found to be %s', async (environment, code) => {
  expect(await found(environment)).toEqual([code]);
});
