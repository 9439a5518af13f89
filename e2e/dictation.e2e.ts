import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, settle } from './fixtures/look-at.ts';

const speech = fileURLToPath(new URL('../../shared/samples/speech/jfk.flac', import.meta.url));

/** A microphone into which a recording is played. */
const microphone = `navigator.mediaDevices.getUserMedia = async () => {
  const context = new AudioContext();
  const heard = context.createMediaStreamDestination();
  const source = context.createBufferSource();
  source.buffer = await context.decodeAudioData(await (await fetch('/spoken.flac')).arrayBuffer());
  source.connect(heard);
  source.start();
  return heard.stream;
};`;

test('without a microphone a member is told so', async ({ member, widget }) => {
  const inbox = inboxOn(member);
  await inbox.goto();
  await widget.write('Hello');
  await inbox.rows.first().click();
  await member.getByRole('button', { name: 'Dicter', exact: true }).press('Enter');
  await expect(member.getByRole('alert')).toContainText('Il n’y a pas de microphone');
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);
});

test('an answer is dictated by keyboard, thrown away once, and stands at the caret', async ({
  member,
  widget,
}) => {
  // The recording is shared between projects and no part of this one.
  test.skip(!existsSync(speech), '../shared/samples is absent');
  await member.addInitScript({ content: microphone });
  await member.route('**/spoken.flac', (route) =>
    route.fulfill({ body: readFileSync(speech), contentType: 'audio/flac' }),
  );
  const inbox = inboxOn(member);
  await inbox.goto();
  await widget.write('Hello');
  await inbox.rows.first().click();
  await inbox.composer.fill('Hello Camille, .');
  await inbox.composer.press('ArrowLeft');
  const begin = member.getByRole('button', { name: 'Dicter', exact: true });
  const stop = member.getByRole('button', { name: 'Écrire', exact: true });

  await begin.press('Enter');
  await expect(stop).toBeFocused();
  await expect(member.getByRole('meter', { name: 'Volume' })).toBeVisible();
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);
  await member.getByRole('button', { name: 'Annuler la dictée' }).press('Enter');
  await expect(stop).toHaveCount(0);
  await expect(inbox.composer).toHaveValue('Hello Camille, .');

  await begin.press('Enter');
  await expect(member.getByText('0:11', { exact: true })).toBeVisible();
  await stop.press('Enter');
  await expect(inbox.composer).toHaveValue(/^Hello Camille, .*ask not what your country.*\.$/i, {
    timeout: 60_000,
  });
  await expect(widget.log).not.toContainText('country');
});
