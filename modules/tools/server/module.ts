import { defineModule } from '#kernel/module';
import { registerTool, type Tool } from '#kernel/tasks';

const tools: readonly Tool[] = [];

export const toolsModule = defineModule({
  name: 'tools',
  dependsOn: ['accounts', 'ai', 'knowledge'],
  routes: [],
  register(services) {
    for (const tool of tools) registerTool(services, tool);
  },
  duties: { none: 'what is asked of a tool and what comes of it are tasks, which the kernel keeps' },
});
