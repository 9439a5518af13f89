import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverProcess } from '#testkit/processes';
import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { registerShop, writeAsVisitor } from './fixtures/shop.ts';
import { fillSignIn, signIn } from './fixtures/sign-in.ts';

test('what is read in one tab is read in the other, and signing out leaves both', async ({
  member,
  shop,
}) => {
  const other = await member.context().newPage();
  const [here, there] = [inboxOn(member), inboxOn(other)];
  await here.goto();
  await there.goto();
  await writeAsVisitor(shop, 'Bonjour, première question.', { name: 'Fanny' });
  await writeAsVisitor(shop, 'Bonjour, autre question.', { name: 'Gilles' });
  for (const tab of [member, other]) {
    await expect(tab.getByRole('navigation', { name: 'Menu principal' })).toContainText(
      '2 conversations non lues',
    );
    await expect(tab).toHaveTitle(/^\(2\)/);
  }
  await here.rows.filter({ hasText: 'Fanny' }).click();
  for (const tab of [member, other]) {
    await expect(tab.getByRole('navigation', { name: 'Menu principal' })).toContainText(
      '1 conversation non lue',
    );
    await expect(tab).toHaveTitle(/^\(1\)/);
  }

  await member.getByRole('button', { name: shop.ownerName }).click();
  await member.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  for (const tab of [member, other]) {
    await expect(tab.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible();
  }
  await fillSignIn(member, shop);
  await expect(member.getByRole('navigation', { name: 'Menu principal' })).toBeVisible();
  await expect(other.getByRole('navigation', { name: 'Menu principal' })).toBeVisible();
});

test.describe('sessions', () => {
  // A wrong password is answered by 401, and so is every request that comes a moment too late.
  test.use({ tolerated: /status of 401/ });

  test('a page that somebody may not see yet is where they are after signing in', async ({ page, shop }) => {
    await page.goto('/leads?search=martin');
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(shop.email);
    await page.getByLabel('Mot de passe', { exact: true }).fill('ce n’est pas le bon');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await fillSignIn(page, shop);
    await expect(page).toHaveURL(/\/leads\?search=martin/);
    await expect(page.getByRole('heading', { level: 1, name: 'Prospects' })).toBeVisible();
  });

  test('two tabs with tokens of five seconds work on, and never meet the sign-in page', async ({
    context,
  }) => {
    test.setTimeout(240_000);
    const folder = mkdtempSync(join(tmpdir(), 'comptoir-e2e-'));
    const server = await serverProcess(folder, { ACCESS_TOKEN_SECONDS: '5' }, ['dist/server.js']);
    try {
      await server.start();
      const shop = await registerShop(server.url);
      await signIn(context, shop);
      const tabs = await Promise.all([context.newPage(), context.newPage()]);
      for (const tab of tabs) await inboxOn(tab).goto(`${server.url}/inbox`);
      const signInPages: string[] = [];
      for (const tab of tabs) {
        tab.on('framenavigated', (frame) => {
          if (frame.url().includes('/sign-in')) signInPages.push(frame.url());
        });
      }
      const until = Date.now() + 40_000;
      for (let round = 1; Date.now() < until; round += 1) {
        await writeAsVisitor(shop, `Bonjour, question ${round}.`);
        for (const tab of tabs) {
          await expect(inboxOn(tab).rows).toHaveCount(round);
          await tab.getByRole('link', { name: 'Contacts', exact: true }).click();
          await expect(tab.getByRole('heading', { level: 1, name: 'Contacts' })).toBeVisible();
          await tab.getByRole('link', { name: /^Boîte de réception/ }).click();
        }
        await tabs[0].waitForTimeout(6_000);
      }
      expect(signInPages).toEqual([]);
    } finally {
      await context.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
