import type { EnginesState } from './own-engines.ts';

const vendors = {
  chat: ['anthropic', 'mistral', 'openai', 'compatible'],
  translate: ['deepl', 'anthropic', 'mistral', 'openai', 'compatible'],
} as const;

export const aiExamples: { readonly engines: EnginesState } = {
  engines: {
    abilities: [
      {
        ability: 'write',
        engine: 'mistral.mistral-small-latest',
        source: 'own',
        vendors: [...vendors.chat],
      },
      {
        ability: 'translate',
        engine: 'deepl.translate',
        source: 'installation',
        vendors: [...vendors.translate],
      },
      { ability: 'draw', engine: null, source: null, vendors: ['openai', 'compatible'] },
      { ability: 'feel', engine: 'local.feel.1', source: 'machine', vendors: [] },
    ],
    keys: [
      {
        vendor: 'mistral',
        lastFour: 'x9Kd',
        baseUrl: null,
        models: { chat: 'mistral-small-latest' },
        readable: true,
        savedAt: '2026-11-20T10:00:00.000Z',
        savedBy: 'Anna Petit',
      },
    ],
  },
};
