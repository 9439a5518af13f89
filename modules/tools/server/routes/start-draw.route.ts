import { defineTaskRoute } from '#kernel/tasks';
import { startDrawContract } from '../../contract/index.ts';
import { drawTool } from '../use-cases/draw/draw-tool.ts';

export const startDrawRoute = defineTaskRoute(startDrawContract, drawTool);
