import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { pastePicture } from './fixtures/paste-picture.ts';

test('a pasted picture begins with words, is seen on both sides, and a member answers with a file', async ({
  member,
  widget,
}) => {
  await pastePicture(widget.field, 'ma montre.png');
  const tray = widget.panel.getByRole('list', { name: 'Fichiers à envoyer' });
  await expect(tray).toContainText('ma montre.png');
  await expect(widget.panel).toContainText('ils ouvrent la conversation');
  await widget.write('Ma montre a cette rayure.');
  await expect(tray).toBeHidden();
  const sent = widget.log.getByRole('link', { name: 'ma montre.png' });
  await expect(sent).toBeVisible();
  // The host page's policy allows no picture of ours: it is drawn.
  await expect(sent.locator('canvas')).toBeVisible();

  const inbox = inboxOn(member);
  await inbox.goto();
  await inbox.rows.first().click();
  const picture = inbox.thread.getByRole('link', { name: 'ma montre.png' }).locator('img');
  await expect(picture).toBeVisible();
  await expect(picture).toHaveJSProperty('naturalWidth', 320);

  await pastePicture(inbox.composer, 'devis.png');
  await expect(member.getByRole('list', { name: 'Fichiers à envoyer' })).toContainText('devis.png');
  await expect(member.getByRole('button', { name: 'Envoyer', exact: true })).toBeEnabled();
  await inbox.composer.press('Enter');
  await expect(inbox.thread.getByRole('link', { name: 'devis.png' })).toBeVisible();
  await expect(widget.log.getByRole('link', { name: 'devis.png' }).locator('canvas')).toBeVisible();
});

test('a file that is refused says so, and can be taken back by keyboard', async ({ widget }) => {
  await widget.write('Bonjour');
  const [chooser] = await Promise.all([
    widget.panel.page().waitForEvent('filechooser'),
    widget.panel.getByRole('button', { name: 'Joindre des fichiers' }).press('Enter'),
  ]);
  await chooser.setFiles({
    name: 'lourd.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(10_485_761, 'a'),
  });
  const tray = widget.panel.getByRole('list', { name: 'Fichiers à envoyer' });
  await expect(tray).toContainText('Plus de 10');
  await tray.getByRole('button', { name: 'Retirer lourd.txt' }).press('Enter');
  await expect(tray).toBeHidden();
  await expect(widget.field).toBeFocused();
});
