import { defineTaskRoute } from '#kernel/tasks';
import { startTranslateContract } from '../../contract/index.ts';
import { translateTool } from '../translate/translate.tool.ts';

export const startTranslateRoute = defineTaskRoute(startTranslateContract, translateTool);
