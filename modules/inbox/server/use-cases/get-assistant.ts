import type { Scope } from '#kernel/scope';
import type { AssistantMode } from '../../contract/index.ts';
import { findAssistantMode } from '../repo/assistant.repo.ts';

/** How the organisation's assistant works: by itself, until somebody wanted it otherwise. */
export async function getAssistant(scope: Scope): Promise<{ mode: AssistantMode }> {
  return { mode: (await findAssistantMode(scope)) ?? 'automatic' };
}
