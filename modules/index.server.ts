import { backupModule } from '#kernel/backup';
import { checksModule } from '#kernel/checks';
import { filesModule } from '#kernel/files';
import type { Module } from '#kernel/module';
import { switchesModule } from '#kernel/switches';
import { tasksModule } from '#kernel/tasks';
import { accountsModule } from './accounts/server/module.ts';
import { aiModule } from './ai/server/module.ts';
import { billingModule } from './billing/server/module.ts';
import { channelsModule } from './channels/server/module.ts';
import { contactsModule } from './contacts/server/module.ts';
import { inboxModule } from './inbox/server/module.ts';
import { insightsModule } from './insights/server/module.ts';
import { knowledgeModule } from './knowledge/server/module.ts';
import { mailModule } from './mail/server/module.ts';
import { operationsModule } from './operations/server/module.ts';
import { promptsModule } from './prompts/server/module.ts';
import { siteModule } from './site/server/module.ts';
import { toolsModule } from './tools/server/module.ts';

/** The modules of the server, each after those that it depends on. */
export const serverModules: readonly Module[] = [
  switchesModule,
  checksModule,
  filesModule,
  tasksModule,
  backupModule,
  accountsModule,
  billingModule,
  contactsModule,
  aiModule,
  knowledgeModule,
  mailModule,
  promptsModule,
  toolsModule,
  inboxModule,
  channelsModule,
  insightsModule,
  operationsModule,
  siteModule,
];
