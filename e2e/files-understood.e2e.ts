import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf } from './fixtures/look-at.ts';

const speech = fileURLToPath(new URL('../../shared/samples/speech/jfk.flac', import.meta.url));

/** A screenshot, as a telephone makes one. */
const screenshot = () =>
  sharp({ text: { text: 'Mon numéro\n06 12 34 56 78', font: 'sans 24', dpi: 150, rgba: true } })
    .extend({ top: 40, bottom: 40, left: 60, right: 60, background: '#ffff' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();

test('a screenshot is read and its number belongs to the contact; a recording is heard word by word', async ({
  member,
  widget,
}) => {
  const attach = async (file: { name: string; mimeType: string; buffer: Buffer } | string) => {
    const [chooser] = await Promise.all([
      widget.panel.page().waitForEvent('filechooser'),
      widget.panel.getByRole('button', { name: 'Joindre des fichiers' }).press('Enter'),
    ]);
    await chooser.setFiles(file);
  };
  await widget.write('Bonjour');
  await attach({ name: 'capture.png', mimeType: 'image/png', buffer: await screenshot() });
  await widget.write('Voici comment me joindre.');

  const inbox = inboxOn(member);
  await inbox.goto();
  await inbox.rows.first().click();
  const disclosure = inbox.thread.getByText('Texte de l’image ou du document');
  await expect(disclosure).toBeVisible({ timeout: 60_000 });
  await disclosure.click();
  await expect(inbox.thread.getByText(/^Mon numéro\s(\d ?){10}/)).toBeVisible();
  await expect(inbox.contact).toContainText('+33612345678');
  expect(await faultsOf(member)).toEqual([]);

  // The recording is shared between projects and no part of this one.
  if (!existsSync(speech)) return;
  await attach(speech);
  await widget.write('Et ma voix.');
  const player = inbox.thread.getByLabel('Écouter jfk.flac');
  await expect(inbox.thread.getByText(/ask not what your country/)).toBeVisible({ timeout: 60_000 });
  // Tests have no types of the browser.
  await player.evaluate((audio) => {
    const element = audio as unknown as { muted: boolean; play(): Promise<void> };
    element.muted = true;
    return element.play();
  });
  await expect(inbox.thread.locator('[aria-current]')).not.toHaveCount(0);
  expect(await faultsOf(member)).toEqual([]);
});
