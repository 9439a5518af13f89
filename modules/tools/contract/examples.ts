const id = '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5a01';
const summary = {
  id,
  name: 'Boulangerie',
  from: 'fr',
  to: 'en',
  inflect: true,
  termCount: 1,
  updatedAt: '2026-11-20T08:30:00.000Z',
};

const toneId = '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5a02';
const tone = {
  id: toneId,
  name: 'La boulangerie',
  exampleCount: 1,
  updatedAt: '2026-11-20T08:30:00.000Z',
};

const templateId = '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5a03';
const templateFields = {
  name: 'Invitation',
  prompt: 'Write an invitation to {{event}} on {{day}}.',
  variables: [
    { name: 'event', label: 'Occasion', kind: 'line' as const, required: true },
    { name: 'day', kind: 'date' as const, required: true },
  ],
};
const { prompt, ...listed } = templateFields;
const templateSummary = {
  id: templateId,
  ...listed,
  version: 1,
  updatedAt: '2026-11-20T08:30:00.000Z',
};

export const toolsExamples = {
  ids: { glossary: id, tone: toneId, template: templateId },
  templateFields,
  templateSummary,
  template: { ...templateSummary, prompt },
  templateVersion: {
    ...templateFields,
    version: 1,
    restoredFrom: null,
    createdBy: { id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5a04', name: 'Camille Rousseau' },
    createdAt: '2026-11-20T08:30:00.000Z',
  },
  toneSummary: tone,
  tone: { ...tone, revision: 0, examples: ['Salut les amis, le pain sort du four : venez vite.'] },
  glossarySummary: summary,
  glossary: {
    ...summary,
    revision: 1,
    terms: [{ source: 'pain au chocolat', target: 'chocolate croissant' }],
  },
} as const;
