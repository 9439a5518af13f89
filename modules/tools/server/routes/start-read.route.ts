import { defineTaskRoute } from '#kernel/tasks';
import { startReadContract } from '../../contract/index.ts';
import { readTool } from '../read/read.tool.ts';

export const startReadRoute = defineTaskRoute(startReadContract, readTool);
