import type { OpenedMail } from '#modules/mail/contract';
import { theDesk } from './fixtures/desk.ts';
import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { openMailbox, post } from './fixtures/post.ts';
import { publish, type Shop } from './fixtures/shop.ts';

const from = 'Camille Laurent <camille@client.example>';
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What looks into the frame for these journeys is a script itself, which the frame refuses as it refuses any. */
test.use({ tolerated: /^Blocked script execution in '[^']*\/message-view\// });

/** The mail with these words that would have left, once it is caught. */
async function caught({ api }: Shop, words: string): Promise<OpenedMail> {
  let found: OpenedMail | undefined;
  await expect(async () => {
    const { items } = await api.call<{ items: OpenedMail[] }>('GET', '/caught-mail');
    found = items.find(({ text }) => text.includes(words));
    expect(found).toBeDefined();
  }).toPass();
  return api.call<OpenedMail>('GET', `/caught-mail/${found?.id}`);
}

test('a mail is answered from knowledge, a member goes on, the customer quotes below, and the thread is one', async ({
  member,
  shop,
}) => {
  const { mailPort } = theDesk();
  await publish(shop, {
    title: 'Livraison en Belgique',
    body: 'Nous livrons en Belgique en trois jours ouvrés. La livraison coûte 8,90 €.',
  });
  const to = await openMailbox(shop);
  const inbox = inboxOn(member);
  await inbox.goto();
  await post(mailPort, {
    from,
    to,
    subject: 'Livraison',
    messageId: '<first@client.example>',
    text: 'Bonjour, livrez-vous en Belgique ?',
    html: '<p>Bonjour, <b>livrez-vous en Belgique ?</b></p><img src="cid:photo@1"><img src="https://tracker.example/p.gif">',
    attachments: [{ filename: 'photo.png', content: pixel, cid: 'photo@1' }],
  });
  await expect(inbox.rows).toHaveCount(1);
  await inbox.rows.first().click();
  await expect(member.getByRole('heading', { name: 'Camille Laurent' })).toBeVisible();
  await expect(member.getByText(/^Objet.: Livraison$/)).toBeVisible();
  await expect(inbox.thread).toContainText('trois jours ouvrés');
  await expect(inbox.thread).toContainText('cette installation n’a pas de serveur de messagerie');
  const answer = await caught(shop, 'trois jours ouvrés');
  expect(answer).toMatchObject({ subject: 'Re: Livraison', to: 'Camille Laurent <camille@client.example>' });

  await inbox.thread.getByRole('button', { name: 'Afficher tel qu’envoyé' }).click();
  const frame = member.frameLocator('iframe');
  await expect(frame.locator('b')).toHaveText('livrez-vous en Belgique ?');
  await expect(frame.locator('img[src^="/files/"]')).toHaveCount(1);
  await expect(frame.locator('img[src^="https:"]')).toHaveCount(0);
  await expect(inbox.thread.getByRole('link', { name: /photo\.png/ })).toBeVisible();
  await inbox.thread.getByRole('button', { name: 'Afficher le texte seul' }).click();

  await inbox.composer.fill('Et nous pouvons emballer en cadeau.');
  await inbox.composer.press('Enter');
  const said = await caught(shop, 'emballer en cadeau');
  await post(mailPort, {
    from,
    to,
    subject: 'Re: Livraison',
    messageId: '<second@client.example>',
    inReplyTo: `<${said.messageId}>`,
    text: `Avec plaisir, un ruban rouge.\n\nLe ven. 20 nov. 2026 à 10:00, ${shop.name} <${to}> a écrit :\n> Et nous pouvons emballer en cadeau.\n`,
  });
  await expect(inbox.thread).toContainText('Avec plaisir, un ruban rouge.');
  await expect(inbox.thread).not.toContainText('> Et nous pouvons');
  await inbox.thread.getByRole('button', { name: 'Afficher les citations et la signature' }).click();
  await expect(inbox.thread).toContainText('> Et nous pouvons emballer en cadeau.');
  await expect(inbox.rows).toHaveCount(1);
});

test('a mailbox is made in the settings, which say what to do with its address', async ({ member }) => {
  await member.goto('/settings/channels');
  await member.getByRole('button', { name: 'Ajouter une boîte aux lettres' }).click();
  const dialog = member.getByRole('dialog');
  await dialog.getByLabel('Nom').fill('Atelier');
  await dialog.getByRole('button', { name: 'Ajouter une boîte aux lettres' }).click();
  await expect(member.getByText(/^atelier-[a-z2-9]{8}@localhost$/)).toBeVisible();
  await expect(member.getByText('Transférez vers l’adresse ci-dessus.')).toBeVisible();
});
