/** Values that the contracts' examples share. */
const ids = {
  article: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b31',
  question: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b51',
  conversation: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c',
  member: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b45',
};
const at = '2026-11-20T09:30:00.000Z';
const title = 'Livraison en Belgique';
const quote = 'Oui, nous livrons en Belgique.';
const body = `${quote}\n\nLa livraison prend 3 à 4 jours ouvrés et coûte 8,90 €.`;
const language = 'fr';

const article = {
  id: ids.article,
  title,
  body,
  language,
  status: 'published' as const,
  version: 1,
  createdAt: at,
  updatedAt: at,
  archivedAt: null,
};

const { body: _whole, ...head } = article;

const version = {
  version: 1,
  title,
  language,
  status: 'published' as const,
  author: { id: ids.member, name: 'Solène Faure' },
  restoredFrom: null,
  createdAt: at,
};

export const knowledgeExamples = {
  ids,
  article,
  summary: { ...head, excerpt: quote },
  version,
  passage: {
    articleId: ids.article,
    title,
    language,
    version: 1,
    heading: '',
    text: quote,
    start: 0,
    end: quote.length,
    score: 0.61,
    highlights: [{ start: 21, end: 29 }],
  },
  question: {
    id: ids.question,
    text: 'Gravez-vous des harmonicas ?',
    language,
    timesAsked: 3,
    firstAskedAt: at,
    lastAskedAt: at,
    status: 'open' as const,
    conversationId: ids.conversation,
    articleId: null,
  },
  candidate: { articleId: ids.article, title, passage: quote, score: 0.91 },
  evidence: { articleId: ids.article, title, quote, version: 1, start: 0, end: quote.length },
};
