import * as z from 'zod';
import { defineSetting } from '#kernel/config';

const trueOrFalse = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .default('false')
  .transform((value) => value === 'true');

const url = z.url({ error: 'must be a URL', protocol: /^https?$/ }).optional();

/** Settings of the module: servers that write, translate and draw, and the sandbox that only pretends to. */
export const aiSettings = {
  openaiBaseUrl: defineSetting({
    name: 'OPENAI_BASE_URL',
    schema: url,
    shown: 'https://api.openai.com/v1 with a key, else the local engine',
    description:
      'Any OpenAI-compatible server, its path included (`http://127.0.0.1:11434/v1`); it may be private. The assistant then writes freely, and each sentence needs a quote that stands in an article; Write and Translate work.',
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
  openaiImageModel: defineSetting({
    name: 'OPENAI_IMAGE_MODEL',
    schema: z.string().optional(),
    shown: 'gpt-image-1 at api.openai.com, else none',
    description: 'Name of the model that draws on that server.',
  }),
  openaiTranscriptionModel: defineSetting({
    name: 'OPENAI_TRANSCRIPTION_MODEL',
    schema: z.string().optional(),
    shown: 'whisper-1 at api.openai.com, else none',
    description:
      'Name of the model that hears speech on that server (`/audio/transcriptions`); English is heard without any.',
  }),
  anthropicApiKey: defineSetting({
    name: 'ANTHROPIC_API_KEY',
    schema: z.string().optional(),
    shown: 'none',
    description: 'Key of Anthropic, whose Claude then writes, translates and answers before OpenAI does.',
    secret: true,
  }),
  anthropicModel: defineSetting({
    name: 'ANTHROPIC_MODEL',
    schema: z.string().optional(),
    shown: 'claude-haiku-5-5',
    description: 'Name of the model there.',
  }),
  anthropicBaseUrl: defineSetting({
    name: 'ANTHROPIC_BASE_URL',
    schema: url,
    shown: 'https://api.anthropic.com',
    description: 'Where Anthropic is reached, through a gateway of your own for example.',
  }),
  mistralApiKey: defineSetting({
    name: 'MISTRAL_API_KEY',
    schema: z.string().optional(),
    shown: 'none',
    description:
      'Key of Mistral, which then writes, translates and answers before OpenAI does, and hears speech in 13 languages.',
    secret: true,
  }),
  mistralModel: defineSetting({
    name: 'MISTRAL_MODEL',
    schema: z.string().optional(),
    shown: 'mistral-small-latest',
    description: 'Name of the model there.',
  }),
  mistralTranscriptionModel: defineSetting({
    name: 'MISTRAL_TRANSCRIPTION_MODEL',
    schema: z.string().optional(),
    shown: 'voxtral-mini-latest',
    description: 'Name of the model there that hears speech.',
  }),
  mistralBaseUrl: defineSetting({
    name: 'MISTRAL_BASE_URL',
    schema: url,
    shown: 'https://api.mistral.ai/v1',
    description: 'Where Mistral is reached, through a gateway of your own for example.',
  }),
  assemblyAiApiKey: defineSetting({
    name: 'ASSEMBLYAI_API_KEY',
    schema: z.string().optional(),
    shown: 'none',
    description: 'Key of AssemblyAI, which then hears some 80 languages and tells speakers apart.',
    secret: true,
  }),
  assemblyAiBaseUrl: defineSetting({
    name: 'ASSEMBLYAI_BASE_URL',
    schema: url,
    shown: 'https://api.assemblyai.com',
    description:
      'Where AssemblyAI is reached; `https://api.eu.assemblyai.com` keeps recordings in the European Union.',
  }),
  deepgramApiKey: defineSetting({
    name: 'DEEPGRAM_API_KEY',
    schema: z.string().optional(),
    shown: 'none',
    description: 'Key of Deepgram, which then hears some 35 languages and tells speakers apart.',
    secret: true,
  }),
  deepgramModel: defineSetting({
    name: 'DEEPGRAM_MODEL',
    schema: z.string().optional(),
    shown: 'nova-3',
    description: 'Name of the model there.',
  }),
  deepgramBaseUrl: defineSetting({
    name: 'DEEPGRAM_BASE_URL',
    schema: url,
    shown: 'https://api.deepgram.com',
    description: 'Where Deepgram is reached, on a server of your own for example.',
  }),
  deepLApiKey: defineSetting({
    name: 'DEEPL_API_KEY',
    schema: z.string().optional(),
    shown: 'none',
    description: 'Key of DeepL, which then translates before any model does.',
    secret: true,
  }),
  deepLBaseUrl: defineSetting({
    name: 'DEEPL_BASE_URL',
    schema: url,
    shown: 'the server of the key’s plan',
    description: 'Where DeepL is reached, through a gateway of your own for example.',
  }),
  apertium: defineSetting({
    name: 'APERTIUM',
    schema: z.string().default('apertium'),
    shown: 'apertium',
    description:
      'Apertium’s program, used where the machine has it and a pair of languages: it then translates these where no provider does, and nothing leaves the machine. `off` leaves it alone.',
  }),
  ytDlp: defineSetting({
    name: 'YT_DLP',
    schema: z.string().default('off'),
    shown: 'off',
    description:
      'The program yt-dlp, by its name or path: Transcribe then takes the address of a video page, whose own captions it uses where there are any. Some sites forbid it; whether it may be used is for whoever runs the installation to know.',
  }),
  whisperProgram: defineSetting({
    name: 'WHISPER_CPP',
    schema: z.string().default('whisper-cli'),
    shown: 'whisper-cli',
    description: 'The program of whisper.cpp, by its name or path; used once `WHISPER_CPP_MODEL` is set.',
  }),
  whisperModel: defineSetting({
    name: 'WHISPER_CPP_MODEL',
    schema: z.string().optional(),
    shown: 'none',
    description:
      'Path of weights for whisper.cpp (`ggml-small.bin`): speech in the languages that they know is then heard on this machine.',
  }),
  requestsPerMinute: defineSetting({
    name: 'AI_REQUESTS_PER_MINUTE',
    schema: z.coerce.number({ error: 'must be a number' }).int().min(1).max(100_000).default(120),
    shown: '120',
    description:
      'Requests a minute that one organisation sends to one provider; more of them wait for their turn.',
  }),
  sandbox: defineSetting({
    name: 'AI_SANDBOX',
    schema: trueOrFalse,
    shown: 'false',
    description:
      'true lets a sandbox write, translate and draw where nothing else is set up, to try the pages; its results say so and are nothing real. Refused in production.',
  }),
  sandboxInProduction: defineSetting({
    name: 'AI_SANDBOX_IN_PRODUCTION',
    schema: trueOrFalse,
    shown: 'false',
    description: 'true lets AI_SANDBOX work in production all the same.',
  }),
} as const;
