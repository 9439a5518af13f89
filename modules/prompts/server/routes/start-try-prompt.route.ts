import { defineTaskRoute } from '#kernel/tasks';
import { startTryPromptContract } from '../../contract/index.ts';
import { tryTool } from '../try/try.tool.ts';

export const startTryPromptRoute = defineTaskRoute(startTryPromptContract, tryTool);
