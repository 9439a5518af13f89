import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Message } from '#modules/inbox/contract';
import { type ServerProcess, serverProcess } from '#testkit/processes';
import { inboxOn } from './fixtures/desk-pages.ts';
import { openHostPage, snippetOf } from './fixtures/host-page.ts';
import { expect, test } from './fixtures/journey.ts';
import { enterShop, publish, registerShop, type Shop } from './fixtures/shop.ts';
import { signIn } from './fixtures/sign-in.ts';
import { widgetOn } from './fixtures/widget.ts';

let server: ServerProcess;
let folder = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-e2e-'));
  server = await serverProcess(folder, {}, ['dist/server.js']);
  await server.start();
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
test.use({
  // How a request fails depends on the instant at which its server died: no list of errors would be whole.
  tolerated: /net::ERR_|WebSocket|status of 50\d/,
});

test('a server that dies in the middle of a conversation loses and doubles nothing', async ({
  page,
  visitor,
}) => {
  test.setTimeout(240_000);
  const shop = await registerShop(server.url);
  await publish(shop, { title: 'Horaires', body: 'La boutique ouvre à 9 h du mardi au samedi.' });
  const host = await openHostPage(server.url, snippetOf(server.url, shop.channelKey));
  await signIn(page.context(), shop);
  const inbox = inboxOn(page);
  await inbox.goto(`${server.url}/inbox`);
  await visitor.goto(host.url);
  const widget = widgetOn(visitor);
  await widget.open();
  await widget.write('Bonjour, à quelle heure ouvrez-vous ?');
  await expect(widget.log).toContainText('ouvre à 9 h');
  await inbox.rows.first().click();
  await expect(inbox.thread).toContainText('ouvre à 9 h');

  server.killTree();
  await widget.write('Premier message pendant la panne');
  await widget.write('Second message pendant la panne');
  await widget.field.fill('Une phrase que je n’ai pas encore');
  await expect(widget.panel).toContainText('Connexion perdue. Vos messages partiront dès son retour.');
  await inbox.composer.fill('Réponse pendant la panne');
  await inbox.composer.press('Enter');
  await inbox.composer.fill('Un brouillon');
  await expect(inbox.thread).toContainText('Gardé ici');

  await server.start();
  await expect(inbox.thread).toContainText('Second message pendant la panne', { timeout: 40_000 });
  await expect(widget.log).toContainText('Réponse pendant la panne', { timeout: 40_000 });
  await expect(widget.log).not.toContainText('Pas encore parti');
  await expect(widget.field).toHaveValue('Une phrase que je n’ai pas encore');
  await expect(inbox.composer).toHaveValue('Un brouillon');
  await visitor.reload();
  await expect(widget.log).toContainText('Second message pendant la panne');
  await expect(widget.field).toHaveValue('Une phrase que je n’ai pas encore');
  await host.close();

  const texts = await written(shop);
  const during = texts.filter((text) => text.includes('pendant la panne'));
  expect([...during].sort()).toEqual([
    'Premier message pendant la panne',
    'Réponse pendant la panne',
    'Second message pendant la panne',
  ]);
  expect(during.indexOf('Premier message pendant la panne')).toBeLessThan(
    during.indexOf('Second message pendant la panne'),
  );
});

/** What visitors and members wrote, oldest first. */
async function written({ url, email, password }: Shop): Promise<string[]> {
  const { api } = await enterShop(url, email, password);
  const { items } = await api.call<{ items: { id: string }[] }>('GET', '/conversations');
  expect(items).toHaveLength(1);
  const { items: messages } = await api.call<{ items: Message[] }>(
    'GET',
    `/conversations/${items[0]?.id}/messages?limit=100`,
  );
  return messages
    .filter(({ author }) => author !== 'assistant')
    .map(({ text }) => text)
    .reverse();
}
