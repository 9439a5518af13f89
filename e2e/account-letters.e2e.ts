import { expect, test } from './fixtures/journey.ts';
import type { Shop } from './fixtures/shop.ts';

interface Letters {
  readonly items: readonly { readonly purpose: string; readonly text: string }[];
}

/** The link in a letter about somebody's account, as the administrator of the installation passes it on. */
async function linkIn(administrator: Shop, email: string, purpose: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const path = `/admin/caught-mail?search=${encodeURIComponent(email)}`;
    const { items } = await administrator.api.call<Letters>('GET', path);
    link = /https?:\S+/.exec(items.find((one) => one.purpose === purpose)?.text ?? '')?.[0];
    expect(link).toBeDefined();
  }).toPass();
  // The installation under test listens on a port that its settings do not name.
  const { pathname, hash } = new URL(link ?? '');
  return pathname + hash;
}

test('a forgotten password is replaced through the letter, by keyboard', async ({ visitor, shop, demo }) => {
  await visitor.goto('/sign-in');
  await visitor.getByRole('link', { name: 'Mot de passe oublié' }).press('Enter');
  // The page of signing in has a field of the same name.
  await expect(visitor.getByRole('heading', { level: 1, name: 'Mot de passe oublié' })).toBeVisible();
  await visitor.getByRole('textbox', { name: 'Adresse e-mail' }).fill(shop.email);
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByText('un lien est en route')).toBeVisible();

  await visitor.goto(await linkIn(demo, shop.email, 'accounts.reset_password'));
  await visitor.getByLabel('Nouveau mot de passe', { exact: true }).fill('onze bougies dans le vent');
  await visitor.keyboard.press('Enter');
  await visitor.getByRole('link', { name: 'Se connecter' }).press('Enter');
  await visitor.getByRole('textbox', { name: 'Adresse e-mail' }).fill(shop.email);
  await visitor.getByLabel('Mot de passe', { exact: true }).fill('onze bougies dans le vent');
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('button', { name: shop.name })).toBeVisible();
});

test('a colleague who is invited comes in and is a member', async ({ member, visitor, shop, demo }) => {
  await member.goto('/settings/members');
  await member.getByRole('button', { name: 'Inviter quelqu’un' }).click();
  const email = `jean-${shop.email}`;
  await member.getByRole('dialog').getByRole('textbox', { name: 'Adresse e-mail' }).fill(email);
  await member.keyboard.press('Enter');
  await expect(member.getByRole('list', { name: 'Invitations' })).toContainText(email);

  await visitor.goto(await linkIn(demo, email, 'accounts.invitation'));
  await expect(visitor.getByRole('heading', { name: `Rejoindre ${shop.name}` })).toBeVisible();
  await visitor.getByRole('textbox', { name: 'Votre nom' }).fill('Jean Petit');
  await visitor.getByLabel('Mot de passe', { exact: true }).fill('douze galets sur la plage');
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('button', { name: shop.name })).toBeVisible();
  await member.goto('/settings/members');
  await expect(member.getByRole('list', { name: 'Membres' })).toContainText('Jean Petit');
});
