import { defineModule } from '#kernel/module';
import { registerTool, type Tool } from '#kernel/tasks';
import { feelErrors, toolsErrors } from '../contract/index.ts';
import { feelTool } from './feel/feel.tool.ts';
import { readTool } from './read/read.tool.ts';
import { feelColumnsRoute } from './routes/feel-columns.route.ts';
import { startFeelRoute } from './routes/start-feel.route.ts';
import { startReadRoute } from './routes/start-read.route.ts';
import { startTranscribeRoute } from './routes/start-transcribe.route.ts';
import { transcribeTool } from './transcribe/transcribe.tool.ts';

const tools: readonly Tool[] = [transcribeTool, readTool, feelTool];

export const toolsModule = defineModule({
  name: 'tools',
  dependsOn: ['accounts', 'ai', 'billing', 'knowledge'],
  errors: [...Object.values(toolsErrors), ...Object.values(feelErrors)],
  routes: [startTranscribeRoute, startReadRoute, startFeelRoute, feelColumnsRoute],
  register(services) {
    for (const tool of tools) registerTool(services, tool);
  },
  duties: { none: 'what is asked of a tool and what comes of it are tasks, which the kernel keeps' },
});
