import { expect, test } from './fixtures/journey.ts';
import { fillSignIn } from './fixtures/sign-in.ts';

const landing = 'Chaque message trouve sa réponse, ou la bonne personne';

test.describe('the front door', () => {
  // A request that comes a moment after signing out is answered by 401.
  test.use({ tolerated: /status of 401/ });

  test('/ tells a stranger what the desk is for, and is the desk once somebody has signed in', async ({
    page,
    shop,
  }) => {
    await page.goto('/');
    const title = page.getByRole('heading', { level: 1, name: landing });
    await expect(title).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Se connecter' }).click();
    await fillSignIn(page, shop);
    const menu = page.getByRole('navigation', { name: 'Menu principal' });
    await expect(menu).toBeVisible();

    const reply = await page.goto('/');
    // Not even for a moment.
    expect(await reply?.text()).not.toContain(landing);
    await expect(menu).toBeVisible();

    await page.getByRole('button', { name: shop.ownerName }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible();
    await page.goto('/');
    await expect(title).toBeVisible();
  });
});

test('the page of signing in stands where it was drawn in advance', async ({ page, browser, baseURL }) => {
  const bare = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR', baseURL });
  const drawn = await bare.newPage();
  await drawn.goto('/sign-in');
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  for (const words of ['Connexion', 'Adresse e-mail', 'Se connecter', 'Mot de passe oublié ?']) {
    const topOf = async (one: typeof page) =>
      Math.round((await one.getByText(words, { exact: true }).first().boundingBox())?.y ?? -1);
    await drawn.setViewportSize({ width: 390, height: 800 });
    await page.setViewportSize({ width: 390, height: 800 });
    expect(Math.abs((await topOf(page)) - (await topOf(drawn)))).toBeLessThanOrEqual(4);
  }
  await bare.close();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a question to the help is answered, by keyboard, in the language that is chosen', async ({
    page,
  }) => {
    await page.goto('/help');
    await page.getByRole('searchbox', { name: 'Votre question' }).fill('À quoi sert SECRET_KEY ?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Sauvegarder' }).first()).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
    await page.getByRole('link', { name: 'Backing up' }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Backing up' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
