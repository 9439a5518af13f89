export { definePrompt, type Prompt, type PromptVariable } from './define-prompt.ts';
export { defineWritingTool } from './define-writing-tool.ts';
export { fillPrompt, isGiven, type PromptValues } from './fill-prompt.ts';
export { registerPrompts } from './register-prompts.ts';
export { type AskedPrompt, fillFor } from './use-cases/fill-for.ts';
export { promptFor } from './use-cases/prompt-for.ts';
export { type FilledPrompt, tokensFor, tokensOf, writeFilled } from './write-filled.ts';
