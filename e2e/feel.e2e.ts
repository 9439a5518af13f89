import { readFile } from 'node:fs/promises';
import { theDesk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf } from './fixtures/look-at.ts';
import { signIn } from './fixtures/sign-in.ts';

const reviews = [
  'date;client;avis',
  '03/09/2026;Awa;"Très déçue ; le mug est arrivé cassé. Personne ne répond."',
  '14/09/2026;Léo;Je recommande vivement, équipe adorable.',
  '25/10/2026;Zoé;Accueil chaleureux et conseils utiles.',
  '02/11/2026;Max;La boutique ouvre à neuf heures.',
].join('\n');

// A new organisation has no credits to spend; the demo's has.
test.beforeEach(async ({ page, demo }) => {
  await signIn(page.context(), { ...demo, url: theDesk().url });
  await page.goto('/tools/feel');
});

test('pasted reviews are read by keyboard alone: price first, then each with its feeling in words', async ({
  page,
}) => {
  const field = page.getByRole('textbox', { name: 'Textes' });
  await field.focus();
  await page.keyboard.insertText(
    `Service rapide, je recommande.\nLe mug est arrivé cassé, très déçue. La boîte était jolie.\nRéférence ${Date.now()}, la boutique ouvre à neuf heures.`,
  );
  await expect(page.getByText('1 crédit', { exact: false })).toBeVisible();
  const start = page.getByRole('button', { name: 'Lire les ressentis' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Langue' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tools\/feel\/[0-9a-f-]{36}/);
  const list = page.getByRole('list', { name: 'Texte par texte' });
  await expect(list.getByRole('article', { name: 'Ligne 1' })).toContainText(/Positif \d+/);
  const second = list.getByRole('article', { name: 'Ligne 2' });
  await expect(second).toContainText(/Négatif \d+/);
  await second.getByText('Phrase par phrase (2)').focus();
  await page.keyboard.press('Enter');
  await expect(second.getByRole('listitem')).toHaveCount(2);
  expect(await faultsOf(page)).toEqual([]);
});

test('a table is read by its column, drifts over its dates, is narrowed and saved', async ({ page }) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir un fichier' }).press('Enter'),
  ]);
  await chooser.setFiles({ name: 'avis.csv', mimeType: 'text/csv', buffer: Buffer.from(reviews) });
  await expect(page.getByRole('combobox', { name: 'Colonne des textes' })).toHaveValue('avis');
  await expect(page.getByRole('combobox', { name: 'Colonne des dates' })).toHaveValue('date');
  await expect(page.getByText('4 lignes')).toBeVisible();
  await page.getByRole('button', { name: 'Lire les ressentis' }).press('Enter');

  const drift = page.getByRole('table', { name: 'Les ressentis dans le temps' });
  await expect(drift.getByRole('row')).toHaveCount(11);
  await page.getByRole('combobox', { name: 'Ressenti' }).selectOption('Négatif');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('le mug est arrivé cassé');
  await page.getByText('Comment c’est lu').first().click();
  await expect(page.getByRole('table', { name: /Mesuré sur des textes publics/ })).toContainText(
    'GoEmotions',
  );

  await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'En CSV' }).press('Enter'),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text.split('\r\n')[1]).toContain('2026-09-03');
  expect(text).toContain('negative');
  expect(await faultsOf(page)).toEqual([]);
});
