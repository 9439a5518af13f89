import { definePage } from '#kernel/http';
import { showOriginal } from '../use-cases/show-original.ts';

const path = '/message-view/';

/** Mail is written for a white page, whatever the reader's theme. */
const style = `html{color-scheme:light;background:#fff}body{margin:12px;font:14px/1.5 system-ui,sans-serif;color:#1f1d1a;overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}blockquote{margin:8px 0;padding-left:12px;border-left:3px solid #e4e2df}`;

/**
 * A mail as it was sent, for a frame of the inbox. What strangers wrote was made safe when it came; this page could run
 * nothing of it all the same, and tells nobody who looks at it.
 */
export const messageViewPage = definePage({
  path: `${path}*`,
  reason: 'The signed link is the right to read one mail for an hour; a frame can send no token.',
  async respond({ services, request }) {
    const shown = await showOriginal(services, request.path.slice(path.length));
    if (!shown) return null;
    return {
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank"><style>${style}</style></head><body>${shown.html}</body></html>`,
      headers: {
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'SAMEORIGIN',
      },
      policy: {
        'default-src': "'none'",
        'connect-src': "'none'",
        'font-src': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'self'",
        'img-src': shown.pictures ? "'self' data: https: http:" : "'self' data:",
        'script-src': "'none'",
        'style-src': "'unsafe-inline'",
        // The frame's own origin lets the inbox measure how tall it is; without scripts nothing in it can use that.
        sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      },
    };
  },
});
