import { randomUUID } from 'node:crypto';
import { createApi } from './fixtures/api.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, faultsOfDialog, settle } from './fixtures/look-at.ts';
import type { Shop } from './fixtures/shop.ts';

test('a visitor says by keyboard how it was, the inbox shows it at once, and Home counts it', async ({
  member,
  visitor,
  widget,
  shop,
}) => {
  await widget.write('Bonjour, ma commande est arrivée, merci.');
  await expect(widget.log).toContainText('ma commande est arrivée');
  let id = '';
  await expect(async () => {
    const { items } = await shop.api.call<{ items: { id: string }[] }>('GET', '/conversations');
    id = items[0]?.id ?? '';
    expect(id).not.toBe('');
  }).toPass();
  await member.goto(`/inbox/${id}`);
  await expect(member.getByRole('heading', { name: 'Satisfaction' })).toBeHidden();
  await member.getByRole('button', { name: 'Résoudre' }).click();

  const choices = widget.panel.getByRole('radiogroup', { name: 'Comment s’est passée cette conversation ?' });
  await expect(choices).toBeVisible();
  // The page around is somebody else's.
  const faults = await faultsOfDialog(visitor);
  expect(faults.filter((fault) => fault.includes('comptoir-chat'))).toEqual([]);
  await choices.getByRole('radio', { name: '1, Très mauvais' }).focus();
  await visitor.keyboard.press('ArrowRight');
  await visitor.keyboard.press('ArrowRight');
  await visitor.keyboard.press('ArrowRight');
  await expect(choices.getByRole('radio', { name: '4, Bien' })).toBeChecked();
  await visitor.keyboard.press('Tab');
  await visitor.keyboard.type('Rapide et clair');
  await visitor.keyboard.press('Tab');
  await visitor.keyboard.press('Enter');
  await expect(widget.panel).toContainText('Merci pour votre réponse.');

  // Nothing was loaded anew: the answer came to the open page.
  await expect(member.getByRole('heading', { name: 'Satisfaction' })).toBeVisible();
  const line = member.getByRole('paragraph').filter({ hasText: 'Avis du visiteur : 4 sur 5.' });
  await expect(line).toContainText('« Rapide et clair »');
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);

  await member.goto('/home');
  const card = member.getByRole('link', { name: /Visiteurs satisfaits/ });
  await expect(card).toContainText('100 %');
  await expect(card).toContainText('sur 1 avis');
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);
  await card.click();
  await expect(member).toHaveURL(/satisfaction=rated/);
  await expect(member.locator(`a[href^="/inbox/${id}"]`)).toBeVisible();

  // Whoever writes again is asked no more about the resolution before.
  await widget.write('Encore une question.');
  await expect(widget.panel.getByText('Merci pour votre réponse.')).toBeHidden();
});

interface Mails {
  readonly items: readonly { readonly purpose: string; readonly text: string }[];
}

/** What a mail of the shop leads to; its address here is another than the settings say. */
async function linkIn({ api }: Shop, purpose: string, pattern: RegExp): Promise<string> {
  let link = '';
  await expect(async () => {
    const { items } = await api.call<Mails>('GET', '/caught-mail');
    link = pattern.exec(items.find((one) => one.purpose === purpose)?.text ?? '')?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass();
  const { pathname, search, hash } = new URL(link);
  return pathname + search + hash;
}

/** A visitor's conversation whose answers go by mail, answered and resolved. */
async function resolvedByMail(
  { url, api, channelKey }: Shop,
  confirm: () => Promise<string>,
): Promise<string> {
  const path = `/widget/${channelKey}/conversations`;
  const opened = await createApi(url).call<{ conversation: { id: string }; visitorToken: string }>(
    'POST',
    path,
    {
      clientId: randomUUID(),
      text: 'Où en est ma commande ?',
    },
  );
  const { id } = opened.conversation;
  const visitorApi = createApi(url, opened.visitorToken);
  await visitorApi.call('POST', `${path}/${id}/follow-up`, { email: 'rose@client.example' });
  const token = (await confirm()).split('#confirm.')[1];
  await createApi(url).call('POST', '/follow-ups/confirm', { token });
  await api.call('POST', `/conversations/${id}/messages`, {
    clientId: randomUUID(),
    text: 'Elle est partie.',
  });
  await api.call('PATCH', `/conversations/${id}`, { status: 'resolved' });
  return id;
}

test('a mail asks how it was; its link chooses and a button sends, in a page for everybody', async ({
  shop,
  visitor,
}) => {
  const question = { fr: null, en: null };
  await shop.api.call('PUT', '/survey-settings', { website: true, mail: true, waitMinutes: 0, question });
  const id = await resolvedByMail(shop, () =>
    linkIn(shop, 'inbox.confirm_address', /https?:\S+#confirm\.\S+/),
  );
  await visitor.goto(await linkIn(shop, 'inbox.survey', /https?:\S+#2\.\S+/));
  await expect(
    visitor.getByRole('heading', { name: /^Comment s’est passée votre conversation avec / }),
  ).toBeVisible();
  await expect(visitor.getByRole('radio', { name: 'Mauvais', exact: true })).toBeChecked();
  expect(await faultsOf(visitor)).toEqual([]);
  const rating = async () =>
    (await shop.api.call<{ rating: number | null }>('GET', `/conversations/${id}`)).rating;
  // The link was opened, and nothing is said yet.
  expect(await rating()).toBeNull();
  await visitor.getByRole('radio', { name: 'Mauvais', exact: true }).press('ArrowRight');
  await visitor.getByRole('textbox', { name: 'Un commentaire' }).fill('Un peu long');
  await visitor.getByRole('button', { name: 'Envoyer' }).press('Enter');
  await expect(visitor.getByRole('heading', { name: 'Merci' })).toBeVisible();
  expect(await rating()).toBe(3);
  await visitor.getByRole('button', { name: 'Modifier ma réponse' }).click();
  await expect(visitor.getByRole('radio', { name: 'Correct' })).toBeFocused();
  await visitor.getByRole('radio', { name: 'Correct' }).press('ArrowRight');
  await visitor.getByRole('button', { name: 'Envoyer' }).click();
  await expect(visitor.getByRole('heading', { name: 'Merci' })).toBeVisible();
  expect(await rating()).toBe(4);
});
