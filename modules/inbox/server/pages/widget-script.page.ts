import { builtFile, definePage } from '#kernel/http';

/** The visitors' widget, one script for any website. */
export const widgetScriptPage = definePage({
  path: '/widget.js',
  reason: 'Every website that carries the chat loads it.',
  crossOrigin: true,
  respond: ({ request }) => builtFile('widget.js', request.acceptEncoding),
});
