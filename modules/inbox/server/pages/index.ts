import type { PublicPage } from '#kernel/http';
import { demoPage } from './demo.page.ts';
import { followUpPage } from './follow-up.page.ts';
import { messageViewPage } from './message-view.page.ts';
import { surveyPage } from './survey.page.ts';
import { widgetScriptPage } from './widget-script.page.ts';
import { widgetSurveyPage } from './widget-survey.page.ts';
import { widgetVoicePage } from './widget-voice.page.ts';

export const inboxPages: readonly PublicPage[] = [
  widgetScriptPage,
  widgetSurveyPage,
  widgetVoicePage,
  demoPage,
  messageViewPage,
  followUpPage,
  surveyPage,
];
