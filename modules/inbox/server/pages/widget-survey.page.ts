import { builtFile, definePage } from '#kernel/http';

/** The part of the widget that asks how it was; the widget loads it when a conversation is resolved. */
export const widgetSurveyPage = definePage({
  path: '/widget-survey.js',
  reason: 'Every website that carries the chat loads it.',
  crossOrigin: true,
  respond: ({ request }) => builtFile('widget-survey.js', request.acceptEncoding),
});
