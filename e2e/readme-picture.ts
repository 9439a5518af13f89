import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';
import { installRoot } from '#kernel/config';
import { findChromium } from '../tools/chromium.ts';
import { demoEmail, theDesk } from './fixtures/desk.ts';
import { liveLine } from './fixtures/desk-pages.ts';
import { readIn } from './fixtures/read-in.ts';
import { enterShop, type Shop, writeAsVisitor } from './fixtures/shop.ts';
import { signIn } from './fixtures/sign-in.ts';
import startDesk from './fixtures/start-desk.ts';

/**
 * `npx tsx e2e/readme-picture.ts`: the inbox with an answer and why it was given, as docs/images/inbox.png shows it and,
 * in every language and theme, the landing page (modules/site/pictures).
 */
const readme = join(installRoot(), 'docs/images/inbox.png');
const pictures = join(installRoot(), 'modules/site/pictures');
const widths = [720, 1440];
const quality = 82;
const passages = { fr: 'Passages trouvés', en: 'Passages found' };
const sources = (page: Page) => page.getByRole('log').getByRole('list', { name: 'Sources' });

type Look = { readonly locale: 'fr' | 'en'; readonly theme: 'light' | 'dark' };

const close = await startDesk();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const demo = await enterShop(theDesk().url, demoEmail, theDesk().demoPassword);
  const thread = await writeAsVisitor(demo, 'Bonjour, faites-vous des paquets cadeaux ?', {
    name: 'Élodie Garnier',
    email: 'elodie.garnier@boite.example',
  });
  const first = await openInbox(browser, demo, thread.id, { locale: 'fr', theme: 'light' });
  await sources(first).nth(0).waitFor();
  await thread.write('Parfait. Et livrez-vous en Belgique ? Mon numéro : 06 39 98 12 34');
  await sources(first).nth(1).waitFor();
  await first.context().close();
  for (const locale of ['fr', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const)
      await picture(browser, demo, thread.id, { locale, theme });
  }
} finally {
  await browser.close();
  await close();
}

async function openInbox(opened: Browser, demo: Shop, id: string, { locale, theme }: Look): Promise<Page> {
  const context = await opened.newContext({
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: theme,
  });
  await signIn(context, demo);
  const page = await context.newPage();
  await readIn(page, locale);
  const live = liveLine(page);
  await page.goto(`${demo.url}/inbox/${id}`);
  await live;
  return page;
}

async function picture(opened: Browser, demo: Shop, id: string, look: Look): Promise<void> {
  const page = await openInbox(opened, demo, id, look);
  await sources(page).nth(1).waitFor();
  await page.getByText(passages[look.locale], { exact: true }).click();
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.activeElement.blur()');
  const png = await page.screenshot();
  await page.context().close();
  if (look.locale === 'fr' && look.theme === 'light') {
    mkdirSync(join(readme, '..'), { recursive: true });
    await keep(readme, sharp(png).png());
  }
  for (const width of widths) {
    const name = `inbox-${look.locale}-${look.theme}-${width}.webp`;
    await keep(join(pictures, name), sharp(png).resize(width).webp({ quality }));
  }
}

async function keep(file: string, image: Sharp): Promise<void> {
  await image.toFile(file);
  console.log(`${file}: ${Math.round(statSync(file).size / 1_000)} kB`);
}
