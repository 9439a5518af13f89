const prices = [
  { tool: 'transcribe', unit: 'seconds', unitSize: 60, credits: 1 },
  { tool: 'read', unit: 'pages', unitSize: 1, credits: 1 },
  { tool: 'translate', unit: 'characters', unitSize: 1_000, credits: 1 },
  { tool: 'feel', unit: 'characters', unitSize: 1_000, credits: 1 },
  { tool: 'write', unit: 'tokens', unitSize: 1_000, credits: 1 },
] as const;

export const billingExamples = {
  balance: { settled: 120.5, held: 4, available: 116.5 },
  entry: {
    id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5960',
    transactionId: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5961',
    account: 'credits' as const,
    amount: -1.5,
    kind: 'charge' as const,
    taskId: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5962',
    tool: 'transcribe',
    reason: null,
    createdAt: '2026-11-20T08:30:00.000Z',
  },
  prices: {
    version: 1,
    validFrom: '2026-01-01T00:00:00.000Z',
    reason: null,
    prices: [...prices, { tool: 'draw' as const, unit: 'images' as const, unitSize: 1, credits: 5 }],
  },
  newPrices: {
    version: 2,
    validFrom: '2026-11-20T08:30:00.000Z',
    reason: 'Notre fournisseur a baissé ses prix',
    prices: [...prices, { tool: 'draw' as const, unit: 'images' as const, unitSize: 1, credits: 4 }],
  },
  budgets: {
    month: '2026-11',
    renewsAt: '2026-11-30T23:00:00.000Z',
    items: [
      {
        of: { kind: 'organisation' as const },
        memberName: null,
        limit: 500,
        spent: 120.5,
        held: 4,
        left: 375.5,
      },
      {
        of: { kind: 'tool' as const, tool: 'transcribe' as const },
        memberName: null,
        limit: 100,
        spent: 60,
        held: 4,
        left: 36,
      },
    ],
  },
  statement: {
    month: '2026-11',
    from: '2026-10-31T23:00:00.000Z',
    to: '2026-11-30T23:00:00.000Z',
    opening: 100,
    lines: [
      { kind: 'adjustment' as const, amount: 50 },
      { kind: 'charge' as const, amount: -30.5 },
      { kind: 'refund' as const, amount: 1 },
    ],
    closing: 120.5,
    tools: [
      { tool: 'transcribe', tasks: 4, cost: 24.5 },
      { tool: 'read', tasks: 2, cost: 5 },
    ],
    members: [
      {
        memberId: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5964',
        memberName: 'Odile Martin',
        tasks: 6,
        cost: 29.5,
      },
    ],
  },
  subjectCost: {
    about: {
      kind: 'inbox.conversation',
      id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c',
      name: 'Camille Laurent',
      path: '/inbox/01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c',
    },
    cost: 3.5,
    tools: [
      { tool: 'transcribe', tasks: 1, cost: 2 },
      { tool: 'translate', tasks: 2, cost: 1.5 },
    ],
    at: '2026-11-20T08:30:00.000Z',
  },
  taskCost: {
    taskId: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5962',
    tool: 'transcribe',
    memberName: 'Odile Martin',
    cost: 1.5,
    at: '2026-11-20T08:30:00.000Z',
  },
};
