import { expect, test } from './fixtures/journey.ts';
import type { Shop } from './fixtures/shop.ts';
import { widgetOn } from './fixtures/widget.ts';

interface Mails {
  readonly items: readonly { readonly to: string; readonly purpose: string; readonly text: string }[];
}

/** A link in a mail that the shop has sent to a visitor; its address here is another than the settings say. */
async function linkIn({ api }: Shop, purpose: string, act: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const { items } = await api.call<Mails>('GET', '/caught-mail');
    const mail = items.find((one) => one.purpose === purpose);
    link = new RegExp(`https?:\\S+#${act}\\.\\S+`).exec(mail?.text ?? '')?.[0];
    expect(link).toBeDefined();
  }).toPass();
  const { pathname, search, hash } = new URL(link ?? '');
  return pathname + search + hash;
}

test('while nobody is there a visitor leaves an address, and the answer follows by mail and leads back', async ({
  shop,
  visitor,
  widget,
  someoneElse,
}) => {
  await widget.write('Pouvez-vous réparer ma montre de plongée cette semaine ?');
  await expect(widget.panel).toContainText('Personne ne peut répondre pour l’instant');
  const address = widget.panel.getByRole('textbox', { name: 'Votre adresse e-mail' });
  await address.fill('camille@client.example');
  await address.press('Enter');
  await expect(widget.panel).toContainText('Un e-mail est en route vers camille@client.example');

  const reader = await (await someoneElse()).newPage();
  await reader.goto(await linkIn(shop, 'inbox.confirm_address', 'confirm'));
  await expect(reader.getByRole('heading', { name: 'Votre adresse est confirmée' })).toBeVisible();
  await visitor.close();

  const { items } = await shop.api.call<{ items: { id: string }[] }>('GET', '/conversations');
  await expect(async () => {
    const clientId = crypto.randomUUID();
    const path = `/conversations/${items[0]?.id}/messages`;
    const sent = await shop.api.call<{ mail: unknown }>('POST', path, {
      clientId,
      text: 'Oui, apportez-la.',
    });
    // What was sent while the closed page was still believed open does not follow.
    expect(sent.mail).not.toBeNull();
  }).toPass();

  // A page that is asked for again with another fragment would not be read anew.
  const letter = await (await someoneElse()).newPage();
  await letter.goto(await linkIn(shop, 'inbox.follow_up', 'open'));
  const again = widgetOn(letter);
  await expect(again.log).toContainText('réparer ma montre');
  await expect(again.log).toContainText('Oui, apportez-la.');
  await again.write('Merci, à demain.');
  const thread = `/conversations/${items[0]?.id}/messages`;
  await expect(async () => {
    const { items: messages } = await shop.api.call<{ items: { text: string }[] }>('GET', thread);
    expect(messages[0]?.text).toBe('Merci, à demain.');
  }).toPass();
});
