import type { Scope } from '#kernel/scope';
import type { AssistantMode } from '../../contract/index.ts';
import { upsertAssistantMode } from '../repo/assistant.repo.ts';

export async function updateAssistant(scope: Scope, mode: AssistantMode): Promise<{ mode: AssistantMode }> {
  await upsertAssistantMode(scope, mode);
  return { mode };
}
