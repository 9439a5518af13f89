import { defineTaskRoute } from '#kernel/tasks';
import { startWriteContract } from '../../contract/index.ts';
import { writeTool } from '../write/write.tool.ts';

export const startWriteRoute = defineTaskRoute(startWriteContract, writeTool);
