import type { EngineModels, EngineVendor } from '../../contract/index.ts';

interface ShownVendor {
  readonly vendor: EngineVendor;
  /** As it calls itself; a server of one's own has words of ours. */
  readonly name: string | null;
  /** Names of models that are asked for, with those that serve without one. */
  readonly models: Readonly<Partial<Record<keyof EngineModels, string>>>;
}

/** In the order of the page. */
export const shownVendors: readonly ShownVendor[] = [
  { vendor: 'anthropic', name: 'Anthropic', models: { chat: 'claude-haiku-5-5' } },
  {
    vendor: 'mistral',
    name: 'Mistral',
    models: { chat: 'mistral-small-latest', speech: 'voxtral-mini-latest' },
  },
  {
    vendor: 'openai',
    name: 'OpenAI',
    models: { chat: 'gpt-4o-mini', image: 'gpt-image-1', speech: 'whisper-1' },
  },
  { vendor: 'deepl', name: 'DeepL', models: {} },
  { vendor: 'assemblyai', name: 'AssemblyAI', models: {} },
  { vendor: 'deepgram', name: 'Deepgram', models: { speech: 'nova-3' } },
  { vendor: 'compatible', name: null, models: { chat: '', image: '', speech: '' } },
];
