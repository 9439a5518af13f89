import type { VisitorMessage } from '../../contract/index.ts';
import type { Outgoing } from './chat-state.ts';

/** A confirmed message whose id sorts by its number, one minute after the one before. */
export function message(number: number, changes: Partial<VisitorMessage> = {}): VisitorMessage {
  return {
    id: `01938b5e-0000-7000-8000-${String(number).padStart(12, '0')}`,
    conversationId: 'c1',
    author: 'assistant',
    memberName: null,
    text: `Message ${number}`,
    language: null,
    createdAt: new Date(Date.UTC(2026, 10, 20, 9, number)).toISOString(),
    evidence: [],
    clientId: null,
    files: [],
    ...changes,
  };
}

export function outgoing(clientId: string, changes: Partial<Outgoing> = {}): Outgoing {
  return {
    clientId,
    text: `Text ${clientId}`,
    writtenAt: '2026-11-20T10:00:00.000Z',
    attempts: 0,
    notBefore: 0,
    refused: false,
    ...changes,
  };
}
