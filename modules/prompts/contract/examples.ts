const author = { id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5981', name: 'Ana Martin' };
const text = 'Answer this message of a customer in two sentences.\n{{message}}';
const summary = {
  name: 'write.reply',
  title: 'Reply',
  purpose: 'The template “Reply” of Write.',
  own: true,
  version: 1,
  changedAt: '2026-11-20T08:30:00.000Z',
  changedBy: author,
};

export const promptsExamples = {
  name: 'write.reply',
  text,
  summary,
  prompt: {
    ...summary,
    text,
    ours: 'Answer this message of a customer.\n{{message}}',
    maxTokens: 700,
    variables: [
      { name: 'message', kind: 'text' as const, required: true, said: true, sample: 'When do you open?' },
    ],
  },
  version: {
    version: 1,
    text,
    own: true,
    restoredFrom: null,
    createdBy: author,
    createdAt: '2026-11-20T08:30:00.000Z',
  },
};
