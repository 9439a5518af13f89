import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf } from './fixtures/look-at.ts';
import { signIn } from './fixtures/sign-in.ts';

const paper = fileURLToPath(new URL('../../shared/samples/ocr/phototest.tif', import.meta.url));

test('a photograph upside down is read, corrected block by block and saved, by keyboard', async ({
  page,
  demo,
}) => {
  // The photograph is shared between projects and no part of this one.
  test.skip(!existsSync(paper), '../shared/samples is absent');
  await signIn(page.context(), demo);
  await page.goto('/tools/read');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir un fichier' }).press('Enter'),
  ]);
  const buffer = await sharp(paper).rotate(180).png().toBuffer();
  await chooser.setFiles({ name: 'papier.png', mimeType: 'image/png', buffer });
  await expect(page.getByText(/^(1 crédit|Déjà demandé)/)).toBeVisible();
  await page.getByRole('button', { name: 'Lire', exact: true }).press('Enter');

  await expect(page.getByText('Tournée de 180° pour être droite')).toBeVisible({ timeout: 60_000 });
  // A box over the page leads to its text.
  await page.getByRole('button', { name: /^Bloc 2/ }).press('Enter');
  const second = page.getByRole('textbox', { name: 'Bloc 2' });
  await expect(second).toBeFocused();
  await expect(second).toHaveValue(/^The quick brown dog jumped over the\nlazy fox\./);
  expect(await faultsOf(page)).toEqual([]);

  await second.press('Control+Home');
  await second.press('Control+Shift+ArrowRight');
  await page.keyboard.type('One');
  await page.getByRole('button', { name: 'Enregistrer les corrections' }).press('Enter');
  await expect(page.getByText('pas encore enregistré')).toBeHidden();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).press('Enter');
      await page.getByRole('menuitem', { name: /PDF/ }).press('Enter');
    })(),
  ]);
  expect(download.suggestedFilename()).toBe('papier.pdf');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const task = await demo.api.call<{ result: { text: string } }>('GET', `/tasks/${id}`);
  expect(task.result.text).toContain('One quick brown dog jumped');
});
