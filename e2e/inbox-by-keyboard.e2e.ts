import type { Conversation, Message } from '#modules/inbox/contract';
import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { type Shop, writeAsVisitor } from './fixtures/shop.ts';

test.describe('by keyboard', () => {
  test('a member works through the inbox without a mouse', async ({ member, shop }) => {
    for (const name of ['Ada', 'Berthe', 'Céline'])
      await writeAsVisitor(shop, `Bonjour, ici ${name}.`, { name });
    // An answer that comes later moves its conversation up, away from under the keys.
    await expect
      .poll(async () => {
        const { items } = await shop.api.call<{ items: Conversation[] }>('GET', '/conversations?limit=100');
        return items.filter(({ lastMessage }) => lastMessage?.author === 'assistant').length;
      })
      .toBe(3);
    await member.goto('/contacts');
    await expect(member.getByRole('heading', { level: 1, name: 'Contacts' })).toBeVisible();
    const inbox = inboxOn(member);
    // The two keys belong together for 1.2 s, which a busy machine may miss.
    await expect(async () => {
      await member.keyboard.press('g');
      await member.keyboard.press('i');
      await expect(member).toHaveURL(/\/inbox$/, { timeout: 1_000 });
    }).toPass();
    await expect(inbox.rows).toHaveCount(3);

    for (const key of ['j', 'j', 'k', 'j']) await member.keyboard.press(key);
    const focused = inbox.rows.nth(1);
    await expect(focused).toBeFocused();
    const name = /^(Ada|Berthe|Céline)/.exec((await focused.textContent()) ?? '')?.[0] ?? '';
    await member.keyboard.press('Enter');
    await expect(member.getByRole('heading', { level: 2, name })).toBeVisible();

    await member.keyboard.press('r');
    await expect(inbox.composer).toBeFocused();
    await member.keyboard.type('Bonjour, je m’en occupe.');
    await member.keyboard.press('Enter');
    await expect(inbox.thread).toContainText('Bonjour, je m’en occupe.');
    await member.keyboard.press('Escape');

    await member.keyboard.press('n');
    await expect(member.getByRole('textbox', { name: 'Note pour l’équipe' })).toBeFocused();
    await member.keyboard.type('Une fidèle cliente.');
    await member.keyboard.press('Enter');
    await expect(inbox.thread).toContainText('Note de Odile Marchand');
    await member.keyboard.press('Escape');

    await member.keyboard.press('a');
    await member.getByRole('menuitemradio', { name: 'Personne' }).waitFor();
    await member.keyboard.press('Escape');
    // What floats has the keyboard to itself until it is gone.
    await expect(member.getByRole('menu')).toHaveCount(0);
    await member.keyboard.press('#');
    await member.getByRole('combobox', { name: 'Étiquettes' }).waitFor();
    await member.keyboard.type('fidèle');
    await member.keyboard.press('Enter');
    await member.keyboard.press('Escape');
    await expect(member.getByRole('button', { name: 'fidèle', exact: true })).toBeVisible();
    await expect(member.getByRole('dialog')).toHaveCount(0);

    await member.keyboard.press('e');
    await expect(inbox.rows).toHaveCount(3);
    await expect(member.getByText(`Conversation avec ${name} résolue`)).toBeVisible();

    await member.keyboard.press('/');
    await expect(member.getByRole('searchbox', { name: 'Rechercher' })).toBeFocused();
    await member.keyboard.type('fidèle cliente zzz');
    await expect(member.getByText('Aucune conversation ne correspond à ces filtres.')).toBeVisible();
    await member.keyboard.press('Escape');
    await expect(inbox.rows).toHaveCount(3);
    await member.keyboard.press('Escape');
    await member.keyboard.press('?');
    const keys = member.getByRole('dialog', { name: 'Raccourcis clavier' });
    await expect(keys).toContainText('Note pour l’équipe');
    await member.keyboard.press('Escape');
    await expect(keys).toHaveCount(0);
    await member.keyboard.press('Control+k');
    // Faster than anybody types: the palette has the keys once it stands there.
    await expect(member.getByRole('combobox', { name: 'Que souhaitez-vous faire ?' })).toBeFocused();
    await member.keyboard.type('Connaissances');
    await expect(member.getByRole('option', { selected: true, name: /^Connaissances/ })).toBeVisible();
    await member.keyboard.press('Enter');
    await expect(member).toHaveURL(/\/knowledge$/);
  });
});

test.describe('offline', () => {
  test.use({ tolerated: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK|WebSocket/ });

  test('a message sent offline goes out once when the line is back, and a draft survives a reload', async ({
    member,
    shop,
  }) => {
    const { id } = await writeAsVisitor(shop, 'Bonjour, êtes-vous là ?', { name: 'Denise' });
    const inbox = inboxOn(member);
    await inbox.goto(`/inbox/${id}`);
    await expect(inbox.thread).toContainText('êtes-vous là');
    await member.context().setOffline(true);
    await inbox.composer.fill('Oui, nous sommes là.');
    await inbox.composer.press('Enter');
    await expect(inbox.thread).toContainText('Oui, nous sommes là.');
    await expect(inbox.thread).toContainText('Gardé ici ; il partira dès le retour de la connexion.');
    await expect(member.getByText('Vous êtes hors ligne.')).toBeVisible();
    await inbox.composer.fill('Une seconde réponse, pas encore finie');
    expect(await sentBy(shop, id)).toEqual([]);

    await member.context().setOffline(false);
    await expect.poll(() => sentBy(shop, id)).toEqual(['Oui, nous sommes là.']);
    await expect(inbox.thread).not.toContainText('Gardé ici');
    await expect(inbox.thread.getByText('Oui, nous sommes là.')).toHaveCount(1);
    await member.reload();
    await expect(inbox.composer).toHaveValue('Une seconde réponse, pas encore finie');
    expect(await sentBy(shop, id)).toEqual(['Oui, nous sommes là.']);
  });
});

async function sentBy({ api }: Shop, conversationId: string): Promise<string[]> {
  const { items } = await api.call<{ items: Message[] }>('GET', `/conversations/${conversationId}/messages`);
  return items.filter(({ author }) => author === 'member').map(({ text }) => text);
}
