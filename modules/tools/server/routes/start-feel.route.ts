import { defineTaskRoute } from '#kernel/tasks';
import { startFeelContract } from '../../contract/feel.ts';
import { feelTool } from '../feel/feel.tool.ts';

export const startFeelRoute = defineTaskRoute(startFeelContract, feelTool);
