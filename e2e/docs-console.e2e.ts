import { expect, test } from './fixtures/journey.ts';

test('an endpoint is tried from its page of the documentation, as whoever is signed in', async ({
  member,
  shop,
}) => {
  await member.goto('/docs/accounts');
  const endpoint = member.getByRole('region', { name: 'Who is signed in, and where' });
  await endpoint.getByRole('button', { name: 'Essayer' }).click();
  await endpoint.getByRole('button', { name: 'Envoyer la requête' }).click();
  await expect(endpoint.getByRole('status')).toContainText('200 OK');
  await expect(endpoint.getByRole('status')).toContainText(shop.email);
  const kept = await member.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
  expect(kept).not.toMatch(/eyJ/);
});

test.describe('with a token that opens nothing', () => {
  test.use({ tolerated: /status of 401/ });

  test('the reply is shown as it came, error and all', async ({ page }) => {
    await page.goto('/docs/accounts');
    await page.getByRole('textbox', { name: 'Jeton d’accès' }).fill('nonsense');
    const endpoint = page.getByRole('region', { name: 'Who is signed in, and where' });
    await endpoint.getByRole('button', { name: 'Essayer' }).click();
    await endpoint.getByRole('button', { name: 'Envoyer la requête' }).click();
    await expect(endpoint.getByRole('status')).toContainText('kernel.unauthenticated');
  });
});
