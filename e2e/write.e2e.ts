import { theDesk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, settle } from './fixtures/look-at.ts';
import { signIn } from './fixtures/sign-in.ts';

// A new organisation has no conversation that a text could be put into; the demo has.
test.beforeEach(({ page, demo }) => signIn(page.context(), { ...demo, url: theDesk().url }));

test('a template of one’s own is made, written by in two variants, changed and taken back, and becomes an article and an answer', async ({
  page,
}) => {
  await page.goto('/tools/write/templates/new');
  await page.getByLabel('Nom', { exact: true }).fill('Invitation');
  await page.getByLabel('Ce qui est demandé').fill('Invite à {{occasion}} le {{jour}}.');
  await page.getByRole('button', { name: 'Ajouter « occasion »' }).press('Enter');
  await page.getByRole('button', { name: 'Ajouter « jour »' }).press('Enter');
  await page.getByRole('combobox', { name: 'Accepte' }).last().selectOption('Une date');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer une nouvelle version' }).press('Enter');
  await page.getByRole('link', { name: 'Écrire avec' }).press('Enter');
  // The page of the template has fields of these names too: its preview.
  await expect(page.getByRole('heading', { name: 'Écrire', level: 1 })).toBeVisible();

  await page.getByRole('textbox', { name: 'occasion' }).fill('la dégustation');
  await page.getByLabel('jour').fill('2026-12-05');
  await page.getByRole('combobox', { name: 'Combien' }).selectOption('2 textes');
  await expect(page.getByText(/crédits?$/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Écrire', exact: true }).press('Enter');
  const variants = page.getByRole('list', { name: 'Variantes' });
  await expect(variants.getByRole('heading', { name: 'Variante 2' })).toBeVisible();
  await settle(page);
  expect(await faultsOf(page)).toEqual([]);
  await variants.getByRole('button', { name: 'Choisir' }).press('Enter');
  await expect(variants.getByRole('button', { name: 'Choisir' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Modifier' }).press('Enter');
  const field = page.getByRole('textbox', { name: 'Texte, en Markdown' });
  await field.fill('Venez samedi, **tous**.');
  await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
  await expect(field).not.toHaveValue(/Venez samedi/);
  await field.fill('Venez samedi, **tous**.');
  await page.getByRole('button', { name: 'Enregistrer la correction' }).press('Enter');
  await expect(variants.getByText('Venez samedi, tous.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Annuler la dernière modification' })).toBeVisible();

  const task = page.url();
  await page.getByRole('button', { name: 'Utiliser' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Nouvel article' }).click();
  await expect(page.getByRole('textbox', { name: 'Texte', exact: true })).toHaveValue(
    'Venez samedi, **tous**.',
  );
  await page.goto(task);
  await page.getByRole('button', { name: 'Utiliser' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Réponse' }).click();
  await page.getByRole('radio').first().check({ force: true });
  await page.getByRole('button', { name: 'L’y mettre' }).press('Enter');
  await expect(page).toHaveURL(/\/inbox\/[0-9a-f-]{36}/);
  await expect(page.getByRole('textbox', { name: /^Réponse à/ })).toHaveValue(/Venez samedi, tous\.$/);
});
