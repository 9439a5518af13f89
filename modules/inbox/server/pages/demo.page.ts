import { definePage } from '#kernel/http';
import { demoShop } from '../use-cases/demo-shop.ts';
import { demoHtml } from './demo/demo-html.ts';

/** The demo shop's own page, as any shop's website: one script tag brings the chat. */
export const demoPage = definePage({
  path: '/demo',
  reason: 'A shop’s website is there for everybody; in production there is no demo and no page.',
  async respond({ services, request, nonce }) {
    const chosen = request.query.lang === 'fr' || request.query.lang === 'en' ? request.query.lang : null;
    const shop = await demoShop(services, chosen ?? request.locale);
    if (!shop) return null;
    return {
      contentType: 'text/html; charset=utf-8',
      body: demoHtml({ ...shop, nonce, isChosen: chosen !== null }),
      headers: { 'cache-control': 'no-store', 'content-language': shop.locale, vary: 'accept-language' },
      policy: {
        'default-src': "'none'",
        'font-src': "'none'",
        'img-src': 'data:',
        'style-src': `'nonce-${nonce}'`,
      },
    };
  },
});
