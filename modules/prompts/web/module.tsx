import { defineWebModule } from '#kernel/browser';

export const promptsWeb = defineWebModule({
  name: 'prompts',
  settings: () => import('./settings.ts'),
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
