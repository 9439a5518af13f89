import type { PublicPage } from '#kernel/http';
import { demoPage } from './demo.page.ts';
import { followUpPage } from './follow-up.page.ts';
import { messageViewPage } from './message-view.page.ts';
import { widgetScriptPage } from './widget-script.page.ts';

export const inboxPages: readonly PublicPage[] = [widgetScriptPage, demoPage, messageViewPage, followUpPage];
