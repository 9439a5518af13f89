import { defineModule } from '#kernel/module';
import { registerTool, type Tool } from '#kernel/tasks';
import { toolsErrors } from '../contract/index.ts';
import { startTranscribeRoute } from './routes/start-transcribe.route.ts';
import { transcribeTool } from './transcribe/transcribe.tool.ts';

const tools: readonly Tool[] = [transcribeTool];

export const toolsModule = defineModule({
  name: 'tools',
  dependsOn: ['accounts', 'ai', 'billing', 'knowledge'],
  errors: Object.values(toolsErrors),
  routes: [startTranscribeRoute],
  register(services) {
    for (const tool of tools) registerTool(services, tool);
  },
  duties: { none: 'what is asked of a tool and what comes of it are tasks, which the kernel keeps' },
});
