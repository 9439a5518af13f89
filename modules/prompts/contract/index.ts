export {
  longestPrompt,
  type PromptSummary,
  type PromptVariableView,
  type PromptVersionView,
  type PromptView,
  promptUseSchema,
} from './entities.ts';
export { promptsErrors } from './errors.ts';
export { promptsPermissions } from './permissions.ts';
export { misfits, placesIn, replacePlaces } from './places.ts';
export { getPromptContract } from './routes/get-prompt.ts';
export { listPromptVersionsContract } from './routes/list-prompt-versions.ts';
export { listPromptsContract } from './routes/list-prompts.ts';
export { restorePromptContract } from './routes/restore-prompt.ts';
export { savePromptContract } from './routes/save-prompt.ts';
export {
  startTryPromptContract,
  type TryPromptInput,
  type TryPromptResult,
  tryPromptInputSchema,
  tryPromptResultSchema,
} from './try-prompt.ts';
