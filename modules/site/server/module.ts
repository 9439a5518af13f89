import { defineRateLimit } from '#kernel/http';
import { defineModule } from '#kernel/module';
import { questionLimit } from './help/question-limit.ts';
import { sitePages } from './pages/index.ts';
import { siteSettings } from './settings.ts';

export const siteModule = defineModule({
  name: 'site',
  dependsOn: ['accounts', 'ai', 'knowledge', 'inbox'],
  settings: siteSettings,
  pages: sitePages,
  rateLimits: [defineRateLimit(questionLimit)],
});
