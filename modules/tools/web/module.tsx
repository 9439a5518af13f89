import { WandSparkles } from 'lucide-react';
import { defineWebModule } from '#kernel/browser';
import { tasksPermissions } from '#kernel/contract';

export const toolsWeb = defineWebModule({
  name: 'tools',
  nav: [
    {
      to: '/tools',
      labelKey: 'tools.nav',
      icon: WandSparkles,
      order: 40,
      shortcut: 't',
      permission: tasksPermissions.read,
    },
  ],
  routes: [
    { path: '/tools', load: () => import('./pages/tools-page.tsx') },
    { path: '/tools/$tool', load: () => import('./pages/tool-page.tsx') },
    { path: '/tools/draw/gallery', load: () => import('./pages/gallery-page.tsx') },
    { path: '/tools/translate/glossaries', load: () => import('./pages/glossaries-page.tsx') },
    { path: '/tools/translate/glossaries/$glossaryId', load: () => import('./pages/glossary-page.tsx') },
    { path: '/tools/write/templates', load: () => import('./pages/templates-page.tsx') },
    { path: '/tools/write/templates/new', load: () => import('./pages/new-template-page.tsx') },
    { path: '/tools/write/templates/$templateId', load: () => import('./pages/template-page.tsx') },
    { path: '/tools/write/tones', load: () => import('./pages/tones-page.tsx') },
    { path: '/tools/write/tones/new', load: () => import('./pages/new-tone-page.tsx') },
    { path: '/tools/write/tones/$toneId', load: () => import('./pages/tone-page.tsx') },
    { path: '/tools/$tool/$taskId', load: () => import('./pages/task-page.tsx') },
  ],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
