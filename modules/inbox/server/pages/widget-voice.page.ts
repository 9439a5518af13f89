import { builtFile, definePage } from '#kernel/http';

/** The part of the widget that records a visitor's voice; the widget loads it when they first ask for it. */
export const widgetVoicePage = definePage({
  path: '/widget-voice.js',
  reason: 'Every website that carries the chat loads it.',
  crossOrigin: true,
  respond: ({ request }) => builtFile('widget-voice.js', request.acceptEncoding),
});
