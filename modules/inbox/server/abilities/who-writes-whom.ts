import type { PromptVariable } from '#modules/prompts';

/** Who writes to whom in which language: what every prompt is given that writes into a conversation. */
export const whoWritesWhom = [
  {
    name: 'organisation',
    kind: 'line',
    required: true,
    sample: { en: 'Larkspur Bakery', fr: 'Boulangerie Larkspur' },
  },
  {
    name: 'contact',
    kind: 'line',
    said: true,
    sample: { en: 'Camille Petit', fr: 'Camille Petit' },
  },
  { name: 'language', kind: 'line', sample: { en: 'English', fr: 'French' } },
] as const satisfies readonly PromptVariable[];
