import { openHostPage, snippetOf } from './fixtures/host-page.ts';
import { expect, test } from './fixtures/journey.ts';
import { widgetOn } from './fixtures/widget.ts';

test('without a microphone a visitor is told so, and writes', async ({ visitor, widget }) => {
  await visitor.context().grantPermissions(['microphone']);
  await widget.panel.getByRole('button', { name: 'Enregistrer un message vocal' }).press('Enter');
  await expect(widget.panel.getByRole('alert')).toContainText('Aucun microphone n’a été trouvé');
  await widget.panel.getByRole('button', { name: 'Écrire plutôt' }).press('Enter');
  await expect(widget.field).toBeVisible();
});

test('where the page’s policy rules the microphone out, nobody is offered one', async ({ visitor, shop }) => {
  const host = await openHostPage(shop.url, snippetOf(shop.url, shop.channelKey), {
    'permissions-policy': 'microphone=()',
  });
  await visitor.goto(host.url);
  const widget = widgetOn(visitor);
  await widget.open();
  await expect(widget.panel.getByRole('button', { name: 'Joindre des fichiers' })).toBeVisible();
  await expect(widget.panel.getByRole('button', { name: 'Enregistrer un message vocal' })).toBeHidden();
  await host.close();
});
