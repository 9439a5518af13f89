import { defineTaskRoute } from '#kernel/tasks';
import { startDrawContract } from '../../contract/index.ts';
import { drawTool } from '../draw/draw.tool.ts';

export const startDrawRoute = defineTaskRoute(startDrawContract, drawTool);
