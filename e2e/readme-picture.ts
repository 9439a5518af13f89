import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { installRoot } from '#kernel/config';
import { findChromium } from '../tools/chromium.ts';
import { demoEmail, theDesk } from './fixtures/desk.ts';
import { inboxOn } from './fixtures/desk-pages.ts';
import { enterShop, writeAsVisitor } from './fixtures/shop.ts';
import { signIn } from './fixtures/sign-in.ts';
import startDesk from './fixtures/start-desk.ts';

/** `npx tsx e2e/readme-picture.ts`: docs/images/inbox.png, the inbox with an answer and why it was given. */
const file = join(installRoot(), 'docs/images/inbox.png');

const close = await startDesk();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const demo = await enterShop(theDesk().url, demoEmail, theDesk().demoPassword);
  const thread = await writeAsVisitor(demo, 'Bonjour, combien coûte la gravure d’un prénom ?', {
    name: 'Élodie Garnier',
    email: 'elodie.garnier@boite.example',
  });
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await signIn(context, demo);
  const page = await context.newPage();
  const inbox = inboxOn(page);
  await inbox.goto(`${demo.url}/inbox/${thread.id}`);
  const answers = inbox.thread.getByRole('list', { name: 'Sources' });
  await answers.nth(0).waitFor();
  await thread.write('Parfait. Et livrez-vous en Belgique ? Mon numéro : 06 39 98 12 34');
  await answers.nth(1).waitFor();
  await inbox.why.getByText('Passages trouvés', { exact: true }).click();
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.activeElement.blur()');
  mkdirSync(join(file, '..'), { recursive: true });
  await page.screenshot({ path: file });
  console.log(`${file}: ${Math.round(statSync(file).size / 1_000)} kB`);
} finally {
  await browser.close();
  await close();
}
