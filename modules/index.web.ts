import type { WebModule } from '#kernel/browser';
import { accountsWeb } from './accounts/web/module.tsx';
import { aiWeb } from './ai/web/module.tsx';
import { billingWeb } from './billing/web/module.tsx';
import { contactsWeb } from './contacts/web/module.tsx';
import { inboxWeb } from './inbox/web/module.tsx';
import { insightsWeb } from './insights/web/module.tsx';
import { knowledgeWeb } from './knowledge/web/module.tsx';
import { mailWeb } from './mail/web/module.tsx';
import { operationsWeb } from './operations/web/module.tsx';
import { promptsWeb } from './prompts/web/module.tsx';
import { toolsWeb } from './tools/web/module.tsx';

/** The modules of the web application, each after those that it depends on. */
export const webModules: readonly WebModule[] = [
  accountsWeb,
  billingWeb,
  aiWeb,
  contactsWeb,
  knowledgeWeb,
  mailWeb,
  promptsWeb,
  inboxWeb,
  toolsWeb,
  insightsWeb,
  operationsWeb,
];
