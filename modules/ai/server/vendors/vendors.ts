import type { EngineVendor } from '../../contract/index.ts';
import { anthropic } from './anthropic.ts';
import { assemblyAi } from './assemblyai.ts';
import { deepgram } from './deepgram.ts';
import { deepL } from './deepl.ts';
import { mistral } from './mistral.ts';
import { openAi } from './openai.ts';
import type { Vendor } from './vendor.ts';

/** The installation has one of OpenAI and a server of its own, by the same settings. */
export const vendors: Readonly<Record<EngineVendor, Vendor>> = {
  deepl: deepL,
  assemblyai: assemblyAi,
  deepgram,
  anthropic,
  mistral,
  openai: openAi,
  compatible: { ...openAi, installed: () => null },
};

/**
 * In which they are asked: who does one thing comes before who does several, and OpenAI, whose key many have for pictures, last
 * but for a server of one's own.
 */
export const vendorsInOrder: readonly EngineVendor[] = [
  'deepl',
  'assemblyai',
  'deepgram',
  'anthropic',
  'mistral',
  'openai',
  'compatible',
];
