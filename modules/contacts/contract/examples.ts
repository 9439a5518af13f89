import { rulesEngine } from './rules-engine.ts';

/** Values that the contracts' examples share. */
const ids = {
  contact: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2d',
  other: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b41',
  note: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b42',
  merge: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b43',
  proposal: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b44',
  member: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b45',
  conversation: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b46',
  message: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b47',
};
const at = '2026-11-20T09:30:00.000Z';

export const contactsExamples = {
  ids,
  at,
  contact: {
    id: ids.contact,
    name: 'Camille Laurent',
    stage: 'new' as const,
    interest: 40,
    reasons: [
      { code: 'left_phone', points: 25, at },
      { code: 'asked_delivery', points: 15, at },
    ],
    class: {
      id: ids.proposal,
      stage: 'qualified' as const,
      from: 'new' as const,
      reasons: [
        {
          rule: 'asked_quote' as const,
          text: null,
          messageId: ids.message,
          quote: 'Pouvez-vous me faire un devis ?',
        },
      ],
      engine: rulesEngine,
      conversationId: ids.conversation,
      at,
      outcome: null,
      waits: true,
    },
    identities: [{ kind: 'phone', value: '+33612345678', verifiedBy: null }],
    language: 'fr',
    company: null,
    tags: ['mariage'],
    customFields: { city: 'Lyon' },
    createdAt: at,
    lastSeenAt: at,
  },
  note: {
    id: ids.note,
    text: 'Rappeler jeudi.',
    author: { id: ids.member, name: 'Solène Faure' },
    createdAt: at,
  },
};
