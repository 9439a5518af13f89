import * as z from 'zod';
import { defineSetting } from '#kernel/config';

/** Settings of the module: a writer of answers that speaks as OpenAI's API does, whoever runs it. */
export const aiSettings = {
  openaiBaseUrl: defineSetting({
    name: 'OPENAI_BASE_URL',
    schema: z.url({ error: 'must be a URL', protocol: /^https?$/ }).optional(),
    shown: 'https://api.openai.com/v1 with a key, else the local engine',
    description:
      'Any OpenAI-compatible server, its path included (`http://127.0.0.1:11434/v1`); it may be private. The assistant then writes freely, and each sentence needs a quote that stands in an article.',
  }),
  openaiApiKey: defineSetting({
    name: 'OPENAI_API_KEY',
    schema: z.string().optional(),
    shown: 'none',
    description: 'Key of that server, where it asks for one.',
    secret: true,
  }),
  openaiModel: defineSetting({
    name: 'OPENAI_MODEL',
    schema: z.string().default('gpt-4o-mini'),
    shown: 'gpt-4o-mini',
    description: 'Name of the model on that server.',
  }),
} as const;
