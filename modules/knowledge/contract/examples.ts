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
  importedFrom: null,
};

const source = {
  id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b61',
  kind: 'site' as const,
  name: 'www.boutique.example/aide/',
  url: 'https://www.boutique.example/aide/',
  fileId: null,
  schedule: 'weekly' as const,
  onChange: 'propose' as const,
  nextReadAt: '2026-11-27T09:30:00.000Z',
  createdAt: at,
};

const importId = '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b62';

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
    proposal: { title: 'Gravez-vous des harmonicas ?', body: 'Oui, jusqu’à vingt caractères par harmonica.' },
  },
  candidate: { articleId: ids.article, title, passage: quote, score: 0.91 },
  source,
  import: {
    id: importId,
    source,
    status: 'review' as const,
    problem: null,
    pages: { found: 12, waiting: 0, read: 11, unchanged: 0, skipped: 1, failed: 0 },
    proposals: { open: 9, duplicates: 1, accepted: 0, dismissed: 0 },
    createdAt: at,
    finishedAt: at,
  },
  importPage: {
    id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b63',
    place: 'https://www.boutique.example/aide/prive',
    status: 'skipped' as const,
    reason: 'robots_disallow',
  },
  proposal: {
    id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b64',
    importId,
    kind: 'new' as const,
    status: 'open' as const,
    place: 'https://www.boutique.example/aide/livraison',
    title,
    body,
    language,
    articleId: null,
    before: null,
    handEdited: false,
    duplicateOf: null,
  },
  case: {
    id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b65',
    question: 'Livrez-vous en Belgique ?',
    language,
    expects: 'answered' as const,
    article: { id: ids.article, title },
    quote,
    conversationId: ids.conversation,
    last: { passes: true, action: 'answered' as const, text: quote, at },
    createdAt: at,
  },
  check: {
    id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b66',
    status: 'done' as const,
    total: 12,
    done: 12,
    differences: [
      {
        caseId: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b65',
        question: 'Livrez-vous en Belgique ?',
        expects: 'answered' as const,
        before: { action: 'answered' as const, text: quote, sources: [title], passes: true },
        after: {
          action: 'handed_over' as const,
          text: 'Je transmets votre question à un collègue.',
          sources: [],
          passes: false,
        },
      },
    ],
  },
  evidence: { articleId: ids.article, title, quote, version: 1, start: 0, end: quote.length },
};
