import { definePage } from '#kernel/http';
import { surveyHtml } from './survey/survey-html.ts';

/** Where a mail that asks how it was leads. The link only chooses an answer; a button sends it. */
export const surveyPage = definePage({
  path: '/survey',
  reason:
    'Who reads a mail has no account; what may be answered stands behind the link’s #, and a token proves it.',
  async respond({ services, request, nonce }) {
    const { lang } = request.query;
    const locale = lang === 'fr' || lang === 'en' ? lang : request.locale;
    return {
      contentType: 'text/html; charset=utf-8',
      // Whose shop it is, is known once the link is shown to the server.
      body: surveyHtml(locale, (key) => services.i18n.t(locale, key, { shop: '{{shop}}' }), nonce),
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
