import type { PublicPage } from '#kernel/http';
import { articlePage } from './article.page.ts';
import { helpPage } from './help.page.ts';
import { landingPage } from './landing.page.ts';
import { picturePage } from './picture.page.ts';
import { pricingPage } from './pricing.page.ts';
import { robotsPage } from './robots.page.ts';
import { sitemapPage } from './sitemap.page.ts';

export const sitePages: readonly PublicPage[] = [
  landingPage,
  pricingPage,
  helpPage,
  articlePage,
  picturePage,
  sitemapPage,
  robotsPage,
];
