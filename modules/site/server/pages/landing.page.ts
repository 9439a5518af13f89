import { definePage } from '#kernel/http';
import { isKnownHere, isRegistrationOpen } from '#modules/accounts';
import { demoShop } from '#modules/inbox';
import { landingHtml } from '../html/landing-html.ts';
import { sitePage } from '../html/site-page.ts';
import { siteReader } from '../html/site-reader.ts';

/**
 * `/` for people who are not signed in. For everybody else the application's own page at `/` follows: a cookie tells, so
 * that neither shows the other first. Who reads in a language chosen by hand is shown this page in any case.
 */
export const landingPage = definePage({
  path: '/',
  reason: 'It says what the installation is for.',
  async respond(context) {
    const { services, request } = context;
    if (isKnownHere(request) && request.query.lang === undefined) return null;
    const reader = siteReader(context);
    const demo = (await demoShop(services, reader.locale)) !== null;
    return sitePage(reader, {
      path: '/',
      title: reader.say('site.landing.page_title'),
      description: reader.say('site.landing.lead'),
      main: landingHtml(reader, { registration: isRegistrationOpen(services), demo }),
    });
  },
});
