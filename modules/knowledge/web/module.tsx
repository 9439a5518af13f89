import {
  BookOpen,
  FileInput,
  FilePlus2,
  ListChecks,
  MessageCircleQuestionMark,
  TextSearch,
} from 'lucide-react';
import { defineWebModule } from '#kernel/browser';
import { knowledgePermissions } from '../contract/index.ts';

export const knowledgeWeb = defineWebModule({
  name: 'knowledge',
  nav: [
    {
      to: '/knowledge',
      labelKey: 'knowledge.web.title',
      shortLabelKey: 'knowledge.web.title_short',
      icon: BookOpen,
      order: 30,
      shortcut: 'k',
      permission: knowledgePermissions.read,
    },
  ],
  routes: [
    { path: '/knowledge', load: () => import('./pages/articles-page.tsx') },
    { path: '/knowledge/new', load: () => import('./pages/new-article-page.tsx') },
    { path: '/knowledge/questions', load: () => import('./pages/questions-page.tsx') },
    { path: '/knowledge/ask', load: () => import('./pages/ask-page.tsx') },
    { path: '/knowledge/cases', load: () => import('./pages/cases-page.tsx') },
    { path: '/knowledge/imports', load: () => import('./pages/imports-page.tsx') },
    { path: '/knowledge/imports/$importId', load: () => import('./pages/import-page.tsx') },
    { path: '/knowledge/$articleId', load: () => import('./pages/article-page.tsx') },
  ],
  commands: [
    {
      id: 'knowledge.new',
      labelKey: 'knowledge.web.new',
      icon: FilePlus2,
      permission: knowledgePermissions.write,
      to: '/knowledge/new',
    },
    {
      id: 'knowledge.imports',
      labelKey: 'knowledge.web.import.title',
      icon: FileInput,
      permission: knowledgePermissions.write,
      to: '/knowledge/imports',
    },
    {
      id: 'knowledge.questions',
      labelKey: 'knowledge.web.view.questions',
      icon: MessageCircleQuestionMark,
      permission: knowledgePermissions.read,
      to: '/knowledge/questions',
    },
    {
      id: 'knowledge.ask',
      labelKey: 'knowledge.web.ask.title',
      icon: TextSearch,
      permission: knowledgePermissions.read,
      to: '/knowledge/ask',
    },
    {
      id: 'knowledge.cases',
      labelKey: 'knowledge.web.cases.title',
      icon: ListChecks,
      permission: knowledgePermissions.read,
      to: '/knowledge/cases',
    },
    {
      id: 'knowledge.search',
      labelKey: 'knowledge.web.ask.tab_search',
      icon: TextSearch,
      permission: knowledgePermissions.read,
      to: '/knowledge/ask?tab=search',
    },
  ],
  firstSteps: [
    {
      key: 'articles',
      order: 20,
      titleKey: 'knowledge.web.first_step.title',
      textKey: 'knowledge.web.first_step.text',
      actionKey: 'knowledge.web.first_step.action',
      to: '/knowledge/new',
      done: () => import('./data/use-any-article.ts'),
    },
  ],
  textActions: [
    {
      key: 'knowledge.new',
      order: 10,
      labelKey: 'knowledge.web.new',
      icon: FilePlus2,
      permission: knowledgePermissions.write,
      load: () => import('./text-actions/text-to-article.tsx'),
    },
  ],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
