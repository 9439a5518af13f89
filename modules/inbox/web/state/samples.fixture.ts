import type { Conversation, Message } from '../../contract/index.ts';

const at = '2026-11-20T09:30:00.000Z';

/** Ids whose order is that of their numbers. */
export const idOf = (number: number): string => `01938b5e-7c1a-7d3e-9b6f-${String(number).padStart(12, '0')}`;

export const aConversation = (change: Partial<Conversation> = {}): Conversation => ({
  id: idOf(1),
  status: 'open',
  subject: null,
  contact: { id: idOf(100), name: 'Camille Laurent' },
  channel: { id: idOf(200), kind: 'website', name: 'Boutique' },
  assignee: null,
  assistant: 'on',
  language: 'fr',
  sentiment: 'neutral',
  interest: 40,
  tags: [],
  snoozedUntil: null,
  draftId: null,
  draftKind: null,
  team: null,
  replyDueAt: null,
  replySoonAt: null,
  replies: { inTime: 0, late: 0 },
  rating: null,
  unread: 0,
  lastMessage: null,
  createdAt: at,
  lastActivityAt: at,
  ...change,
});

export const aMessage = (change: Partial<Message> = {}): Message => ({
  id: idOf(300),
  conversationId: idOf(1),
  author: 'visitor',
  visibility: 'public',
  member: null,
  text: 'Bonjour',
  language: 'fr',
  createdAt: at,
  evidence: [],
  clientId: null,
  mentions: [],
  files: [],
  mail: null,
  ...change,
});
