import { definePage } from '#kernel/http';
import { followUpHtml } from './follow-up/follow-up-html.ts';

/** Where the links of mails to visitors lead: an address is confirmed, mails are stopped, a conversation is opened. */
export const followUpPage = definePage({
  path: '/follow-up',
  reason: 'Who reads a mail has no account; what the link may do stands behind its #, and a token proves it.',
  async respond({ services, request, nonce }) {
    const { lang } = request.query;
    const locale = lang === 'fr' || lang === 'en' ? lang : request.locale;
    return {
      contentType: 'text/html; charset=utf-8',
      body: followUpHtml(locale, (key) => services.i18n.t(locale, key), nonce),
      headers: { 'cache-control': 'no-store', 'content-language': locale, 'referrer-policy': 'no-referrer' },
      policy: {
        'default-src': "'none'",
        'font-src': "'none'",
        'img-src': 'data:',
        'style-src': `'nonce-${nonce}'`,
      },
    };
  },
});
