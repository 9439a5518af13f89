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
};
