import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { publish, writeAsVisitor } from './fixtures/shop.ts';

test.use({ tolerated: /status of 404/ });

test('a second organisation begins empty, and shows nothing of the first', async ({ member, shop }) => {
  await publish(shop, { title: 'Secret de la première', body: 'Un fait de la première boutique.' });
  const thread = await writeAsVisitor(shop, 'Bonjour, un mot pour la première.', { name: 'Hortense' });
  const inbox = inboxOn(member);
  await inbox.goto();
  await expect(inbox.rows).toHaveCount(1);

  await member.getByRole('button', { name: shop.name }).click();
  await member.getByRole('menuitem', { name: 'Nouvelle organisation' }).click();
  const dialog = member.getByRole('dialog', { name: 'Nouvelle organisation' });
  await dialog.getByRole('textbox').fill('Seconde boutique');
  await dialog.getByRole('button', { name: 'Créer' }).click();
  await expect(member.getByRole('heading', { level: 1, name: 'Bienvenue, Odile' })).toBeVisible();
  await expect(member.getByRole('button', { name: 'Seconde boutique' })).toBeVisible();

  for (const path of [
    '/inbox',
    '/contacts',
    '/leads',
    '/knowledge',
    '/knowledge/questions',
    '/settings/channels',
  ]) {
    await member.goto(path);
    await expect(member.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(
      member.getByText(/apparaîtr|arrive|viendront|Aucun|seront|en attente|tout lu/).first(),
    ).toBeVisible();
    await expect(member.getByRole('main')).not.toContainText(/Hortense|Secret de la première/);
  }

  await member.getByRole('button', { name: 'Seconde boutique' }).click();
  await member.getByRole('menuitemradio', { name: shop.name }).click();
  await expect(member.getByRole('button', { name: shop.name })).toBeVisible();
  await member.goto('/inbox');
  await expect(inbox.rows).toHaveCount(1);

  // Back in the second: what is the first's has no address here.
  await member.getByRole('button', { name: shop.name }).click();
  await member.getByRole('menuitemradio', { name: 'Seconde boutique' }).click();
  await expect(member.getByRole('button', { name: 'Seconde boutique' })).toBeVisible();
  await writeAsVisitor(shop, 'Encore un mot pour la première.', { name: 'Irène' });
  await member.goto(`/inbox/${thread.id}`);
  await expect(member.getByText('Conversation introuvable')).toBeVisible();
  await expect(inbox.rows).toHaveCount(0);
});
