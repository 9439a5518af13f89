import { definePage } from '#kernel/http';
import { pricingHtml } from '../html/pricing-html.ts';
import { sitePage } from '../html/site-page.ts';
import { siteReader } from '../html/site-reader.ts';

export const pricingPage = definePage({
  path: '/pricing',
  reason: 'What the installation costs is no secret.',
  async respond(context) {
    const reader = siteReader(context);
    return sitePage(reader, {
      path: '/pricing',
      title: reader.say('site.pricing.page_title'),
      description: reader.say('site.pricing.lead'),
      main: pricingHtml(reader),
    });
  },
});
