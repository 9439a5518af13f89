/** Values that the contracts' examples share: the demo shop, as a reader of the documentation meets it. */
const ids = {
  conversation: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c',
  contact: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2d',
  channel: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2e',
  message: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2f',
  reply: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b30',
  article: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b31',
  decision: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b32',
  notification: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b33',
  savedView: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b34',
  bulk: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b35',
};
const at = '2026-11-20T09:30:00.000Z';
const clientId = '7b0e0a52-6d0c-4b5e-9d6b-0d6f6b1d9f11';
const text = 'Bonjour, livrez-vous en Belgique ?';
const evidence = [
  { articleId: ids.article, title: 'Livraison en Belgique', quote: 'Oui, nous livrons en Belgique.' },
];

const message = {
  id: ids.message,
  conversationId: ids.conversation,
  author: 'visitor' as const,
  visibility: 'public' as const,
  member: null,
  text,
  language: 'fr',
  createdAt: at,
  evidence: [],
  clientId,
  mentions: [],
};

const conversation = {
  id: ids.conversation,
  status: 'open' as const,
  contact: { id: ids.contact, name: 'Camille Laurent' },
  channel: { id: ids.channel, kind: 'website' as const, name: 'Boutique' },
  assignee: null,
  assistant: 'on' as const,
  language: 'fr',
  sentiment: 'neutral' as const,
  interest: 40,
  tags: ['livraison'],
  snoozedUntil: null,
  unread: 1,
  lastMessage: { author: 'visitor' as const, text, createdAt: at },
  createdAt: at,
  lastActivityAt: at,
};

const understanding = {
  language: 'fr',
  languageConfidence: 0.99,
  sentiment: 'neutral' as const,
  sentimentScore: 0,
  sentimentProbabilities: { negative: 0.1, neutral: 0.8, positive: 0.1 },
  intent: 'question' as const,
  intentConfidence: 0.9,
  phones: ['+33612345678'],
  emails: [],
  spans: [],
};

export const inboxExamples = {
  ids,
  clientId,
  text,
  message,
  visitorMessage: {
    id: message.id,
    conversationId: message.conversationId,
    author: message.author,
    memberName: null,
    text: message.text,
    language: message.language,
    createdAt: message.createdAt,
    evidence: message.evidence,
    clientId,
  },
  conversation,
  channel: {
    id: ids.channel,
    kind: 'website' as const,
    name: 'Boutique',
    key: 'wk_3f2b8c1d9e4a5b6c7d8e9f0a',
    assistant: 'on' as const,
    createdAt: at,
  },
  decision: {
    id: ids.decision,
    conversationId: ids.conversation,
    messageId: ids.message,
    replyId: ids.reply,
    action: 'answered' as const,
    rule: 'knowledge_first',
    reason: 'Une phrase de vos articles répond à la question.',
    understanding,
    evidence: evidence.map((one) => ({ ...one, version: 1, current: true })),
    parts: [],
    confidence: 0.91,
    engine: 'local',
    durationMs: 12,
    costMillicredits: 0,
    mark: null,
    createdAt: at,
  },
  savedView: {
    id: ids.savedView,
    name: 'Mécontents',
    shared: false,
    mine: true,
    filters: { status: 'active' as const, sentiment: 'negative' as const },
    count: 3,
    createdAt: at,
  },
  notification: {
    id: ids.notification,
    kind: 'handed_over' as const,
    conversationId: ids.conversation,
    contactName: 'Camille Laurent',
    preview: text,
    count: 1,
    readAt: null,
    createdAt: at,
  },
};
