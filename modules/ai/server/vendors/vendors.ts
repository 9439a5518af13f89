import type { EngineVendor } from '../../contract/index.ts';
import { anthropic } from './anthropic.ts';
import { deepL } from './deepl.ts';
import { mistral } from './mistral.ts';
import { openAi } from './openai.ts';
import type { Vendor } from './vendor.ts';

/**
 * In the order in which they are asked: who does one thing comes before who does several, and OpenAI, whose key many have for
 * pictures, last but for a server of one's own. The installation has one of these two, by the same settings.
 */
export const vendors: Readonly<Record<EngineVendor, Vendor>> = {
  deepl: deepL,
  anthropic,
  mistral,
  openai: openAi,
  compatible: { ...openAi, installed: () => null },
};
