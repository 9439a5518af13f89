import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import type { AssistantMode } from '../../contract/index.ts';
import { upsertAssistantMode } from '../repo/assistant.repo.ts';

export async function updateAssistant(scope: Scope, mode: AssistantMode): Promise<{ mode: AssistantMode }> {
  await upsertAssistantMode(scope, mode);
  await noteInHistory(scope, 'assistant_changed');
  return { mode };
}
