import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/journey.ts';
import { cutOff, faultsOf, faultsOfColours, faultsOfWords, settle } from './fixtures/look-at.ts';
import { allPages, type ShownPage } from './fixtures/pages.ts';
import { readIn } from './fixtures/read-in.ts';
import { signIn } from './fixtures/sign-in.ts';

/** `COMPTOIR_SCREENS=1` keeps a picture of every page in every look, to be judged by people. */
const screens = process.env.COMPTOIR_SCREENS === '1' ? 'test-results/screens' : undefined;
const desk = { width: 1440, height: 900 };
/** A phone; half of a small screen, which is what one of 1280 px shows at 200 %; and the narrowest that is served. */
const narrow = [640, 390, 320];
const full = process.env.COMPTOIR_TEST_FULL === '1';
/** Where everything is looked at again, not only what the edge cuts off; below 768 px all pages are built alike. */
const lookedAt = full ? [640, 390] : [640];
/** What is cut off is cut off at the narrowest first; French, whose words are longer, is looked at everywhere. */
const widthsOf = (locale: string) => (full || locale === 'fr' ? narrow : [320]);

// A page that does not exist is asked for on purpose, and mailed links are opened without their token.
test.use({
  tolerated: /status of 404.*\/nowhere|status of 400.*\/auth\/(verify-email|confirm-email|invitation)\b/,
  contextOptions: { reducedMotion: 'reduce' },
});

for (const locale of ['fr', 'en'] as const) {
  for (const guarded of [false, true]) {
    // The desk in English at full size only: that both languages have all words is held by `npm run check`.
    if (guarded && locale === 'en' && !full) continue;
    const who = guarded ? 'member' : 'visitor';
    test.describe(`${locale}, ${who}`, () => {
      test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

      test(`every page of a ${who} is sound in ${locale}, light and dark, from 320 px on`, async ({
        page,
        demo,
      }) => {
        test.setTimeout(900_000);
        await page.addInitScript(`localStorage.setItem('kernel.locale', '${locale}')`);
        if (guarded) {
          await signIn(page.context(), demo);
          await readIn(page, locale);
        }
        const faults: string[] = [];
        for (const one of await allPages(demo)) {
          if (one.member === guarded) faults.push(...(await look(page, one, locale)));
        }
        expect(faults).toEqual([]);
      });
    });
  }
}

async function look(page: Page, { name, path }: ShownPage, locale: string): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(desk);
  await page.goto(path);
  await settle(page);
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== locale) faults.push(`the language is ${lang}`);
  faults.push(...(await (full || locale === 'fr' ? faultsOf(page) : faultsOfWords(page))));
  await keep(page, `${name}-1440-${locale}-light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Colours are the same in every language.
  if (locale === 'fr') faults.push(...(await faultsOfColours(page)).map((fault) => `dark: ${fault}`));
  await keep(page, `${name}-1440-${locale}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of widthsOf(locale)) {
    await page.setViewportSize({ width, height: width === 640 ? 450 : 800 });
    await expect
      .poll(() => cutOff(page), { timeout: 5_000 })
      .toEqual([])
      .catch(async () => faults.push(...(await cutOff(page)).map((fault) => `${width} px: ${fault}`)));
    if (locale === 'fr' && lookedAt.includes(width))
      faults.push(...(await faultsOf(page)).map((fault) => `${width} px: ${fault}`));
    await keep(page, `${name}-${width}-${locale}-light`);
  }
  return faults.map((fault) => `${path}: ${fault}`);
}

async function keep(page: Page, name: string): Promise<void> {
  if (!screens) return;
  mkdirSync(screens, { recursive: true });
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${screens}/${name}.png` });
}
