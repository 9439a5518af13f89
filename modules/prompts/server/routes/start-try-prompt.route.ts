import { defineTaskRoute } from '#kernel/tasks';
import { startTryPromptContract } from '../../contract/index.ts';
import { tryPromptTool } from '../use-cases/try-prompt-tool.ts';

export const startTryPromptRoute = defineTaskRoute(startTryPromptContract, tryPromptTool);
