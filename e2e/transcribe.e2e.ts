import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures/journey.ts';
import { signIn } from './fixtures/sign-in.ts';

const speech = fileURLToPath(new URL('../../shared/samples/speech/jfk.flac', import.meta.url));

test('a speech is heard, corrected and given to its speaker, by keyboard', async ({ page, demo }) => {
  // The recording is shared between projects and no part of this one.
  test.skip(!existsSync(speech), '../shared/samples is absent');
  await signIn(page.context(), demo);
  await page.goto('/tools/transcribe');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir un fichier' }).press('Enter'),
  ]);
  await chooser.setFiles(speech);
  await expect(page.getByText(/^(1 crédit|Déjà demandé)/)).toBeVisible();
  await page.getByRole('button', { name: 'Transcrire', exact: true }).press('Enter');

  const words = page.getByRole('region', { name: 'Texte' });
  const americans = words.getByRole('button', { name: /^Americans/ });
  await expect(americans).toBeVisible({ timeout: 60_000 });

  // A word is heard from where it is said. (Tests have no types of the browser.)
  await americans.press('Enter');
  const player = page.getByLabel('Enregistrement', { exact: true });
  await expect
    .poll(() => player.evaluate((audio) => (audio as unknown as { currentTime: number }).currentTime))
    .toBeGreaterThan(1.2);

  // It is corrected in place, and the arrows go on from it.
  await americans.press('F2');
  await page.keyboard.type('Canadians,');
  await page.keyboard.press('Enter');
  await expect(words.getByRole('button', { name: 'Canadians,' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(words.getByRole('button', { name: 'fellow' })).toBeFocused();

  // Who speaks is said once.
  await words.getByRole('button', { name: 'Qui parle ?' }).first().press('Enter');
  await page.getByRole('menuitem', { name: 'Un autre interlocuteur…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Nom' }).fill('Kennedy');
  await page.keyboard.press('Enter');
  await expect(words.getByRole('button', { name: 'Kennedy' }).first()).toBeVisible();

  await words.getByRole('button', { name: 'Enregistrer les corrections' }).press('Enter');
  await expect(page.getByText('Corrections enregistrées')).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const task = await demo.api.call<{ result: { text: string; segments: { speaker: string }[] } }>(
    'GET',
    `/tasks/${id}`,
  );
  expect(task.result.text).toContain('fellow Canadians,');
  expect(task.result.segments[0]?.speaker).toBe('Kennedy');
});
