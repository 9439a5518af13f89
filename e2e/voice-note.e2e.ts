import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOfDialog } from './fixtures/look-at.ts';
import config from './playwright.config.ts';

const speech = fileURLToPath(new URL('../../shared/samples/speech/jfk.flac', import.meta.url));
const spoken = join(tmpdir(), `comptoir-spoken-${process.pid}.wav`);

/** Chromium's own microphone hears a file where there is one, and beeps otherwise. */
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    args: [
      ...(config.use?.launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${spoken}`,
    ],
  },
});
test.beforeAll(() => {
  try {
    if (existsSync(speech))
      execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-i', speech, '-ar', '48000', spoken]);
  } catch {
    // No ffmpeg: what is said is not looked at.
  }
});

test.afterAll(() => rmSync(spoken, { force: true }));

/** The page around the chat is somebody else's. */
const faultsOfChat = async (visitor: Page) =>
  (await faultsOfDialog(visitor)).filter((fault) => fault.includes('comptoir-chat'));

test('a visitor speaks by keyboard, hears it, goes to another page and sends it; the inbox hears the words', async ({
  member,
  visitor,
  widget,
}) => {
  test.skip(!existsSync(spoken), 'needs ../shared/samples and ffmpeg');
  await visitor.context().grantPermissions(['microphone']);
  await widget.write('Hello');
  await expect(widget.log).toContainText('Hello');
  const named = (name: string) => widget.panel.getByRole('button', { name, exact: true });
  await named('Enregistrer un message vocal').press('Enter');
  await expect(named('Terminer l’enregistrement')).toBeFocused();
  const meter = widget.panel.getByRole('meter', { name: 'Volume' });
  await expect(meter).toBeVisible();
  expect(await faultsOfChat(visitor)).toEqual([]);
  await expect(widget.panel.getByText('0:11 / 2:00')).toBeVisible();
  // Escape ends it and leaves the chat open.
  await visitor.keyboard.press('Escape');
  await expect(named('Écouter l’enregistrement')).toBeFocused();
  await visitor.keyboard.press('Enter');
  await expect(named('Arrêter l’écoute')).toBeFocused();
  await expect(widget.panel.getByRole('timer')).toHaveText('0:02');
  expect(await faultsOfChat(visitor)).toEqual([]);

  await visitor.reload();
  await expect(named('Envoyer l’enregistrement')).toBeVisible();
  await named('Envoyer l’enregistrement').press('Enter');
  await expect(widget.log.getByRole('link', { name: 'Message vocal.wav' })).toBeVisible();
  // It has left: the next page knows nothing of it.
  await visitor.reload();
  await expect(named('Enregistrer un message vocal')).toBeVisible();

  const inbox = inboxOn(member);
  await inbox.goto();
  await inbox.rows.first().click();
  await expect(inbox.thread.getByLabel('Écouter Message vocal.wav')).toBeVisible();
  await expect(inbox.thread.getByText(/what your country/)).toBeVisible({ timeout: 60_000 });
});

test('a recording is thrown away, ends after two minutes, and waits for the first words', async ({
  visitor,
  widget,
}) => {
  await visitor.context().grantPermissions(['microphone']);
  await visitor.clock.install();
  const named = (name: string) => widget.panel.getByRole('button', { name, exact: true });
  await named('Enregistrer un message vocal').click();
  await expect(named('Terminer l’enregistrement')).toBeVisible();
  await named('Jeter l’enregistrement').press('Enter');
  await expect(named('Enregistrer un message vocal')).toBeFocused();
  await expect(widget.field).toBeVisible();

  await visitor.keyboard.press('Enter');
  await expect(named('Terminer l’enregistrement')).toBeFocused();
  // What is heard is heard in time as it is.
  await visitor.waitForTimeout(1_500);
  await visitor.clock.runFor(117_000);
  await expect(named('Terminer l’enregistrement')).toBeVisible();
  await visitor.clock.runFor(4_000);
  await expect(widget.panel).toContainText('Deux minutes au plus : l’enregistrement est terminé');
  await named('Envoyer l’enregistrement').click();
  await expect(widget.panel.getByRole('list', { name: 'Fichiers à envoyer' })).toContainText('Message vocal');
  await expect(widget.panel).toContainText('ils ouvrent la conversation');
  await widget.write('Bonjour');
  await expect(widget.log.getByRole('link', { name: 'Message vocal.wav' })).toBeVisible();
});

test('whoever refuses the microphone is told, and writes', async ({ visitor, widget }) => {
  const named = (name: string) => widget.panel.getByRole('button', { name, exact: true });
  await named('Enregistrer un message vocal').press('Enter');
  await expect(widget.panel.getByRole('alert')).toContainText('Le microphone ne peut pas être utilisé ici');
  await expect(named('Enregistrer de nouveau')).toBeFocused();
  expect(await faultsOfChat(visitor)).toEqual([]);
  await named('Écrire plutôt').press('Enter');
  await expect(widget.field).toBeVisible();
  await expect(named('Enregistrer un message vocal')).toBeFocused();
});
