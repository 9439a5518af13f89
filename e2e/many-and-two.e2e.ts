import type { Conversation } from '#modules/inbox/contract';
import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf } from './fixtures/look-at.ts';
import { writeAsVisitor } from './fixtures/shop.ts';

test('many conversations are changed by keyboard at once, and undone exactly', async ({ member, shop }) => {
  const names = ['Ada', 'Berthe', 'Céline', 'Denise'];
  for (const name of names) await writeAsVisitor(shop, `Bonjour, ici ${name}.`, { name });
  const statuses = async () => {
    const { items } = await shop.api.call<{ items: Conversation[] }>('GET', '/conversations?limit=100');
    return items.map(({ contact, status, tags }) => [contact.name, status, tags]).sort();
  };
  const inbox = inboxOn(member);
  await inbox.goto();
  await expect(inbox.rows).toHaveCount(4);
  const before = await statuses();

  await member.keyboard.press('j');
  await member.keyboard.press('x');
  await inbox.rows.nth(2).click({ modifiers: ['Shift'] });
  const bar = member.getByRole('region', { name: 'Conversations sélectionnées' });
  await expect(bar).toContainText('3 sélectionnées');
  expect(await faultsOf(member)).toEqual([]);
  await member.keyboard.press('e');
  await expect(member.getByText('3 conversations modifiées')).toBeVisible();
  await expect(bar).toHaveCount(0);
  expect((await statuses()).filter(([, status]) => status === 'resolved')).toHaveLength(3);

  await member.keyboard.press('z');
  await expect(member.getByText('3 conversations sont comme avant')).toBeVisible();
  expect(await statuses()).toEqual(before);

  await member.getByRole('button', { name: 'Sélectionner des conversations' }).click();
  await bar.getByRole('button', { name: 'Tout sélectionner' }).click();
  await member.keyboard.press('#');
  await member.getByRole('combobox', { name: 'Ajouter des étiquettes' }).fill('mariage');
  await member.keyboard.press('Enter');
  await member.getByRole('button', { name: 'Appliquer' }).click();
  await expect(member.getByText('4 conversations modifiées')).toBeVisible();
  const { items } = await shop.api.call<{ items: Conversation[] }>('GET', '/conversations?tag=mariage');
  expect(items).toHaveLength(4);
});

test.describe('two members', () => {
  // The answer that crosses another is refused by 409, which the browser notes.
  test.use({ tolerated: /status of 409/ });

  test('see each other, and no two answer at once without knowing', async ({
    member,
    shop,
    colleague: other,
  }) => {
    const { id } = await writeAsVisitor(shop, 'Bonjour, êtes-vous là ?', { name: 'Fanny' });
    const [mine, theirs] = [inboxOn(member), inboxOn(other)];
    await mine.goto(`/inbox/${id}`);
    await theirs.goto(`/inbox/${id}`);
    await expect(member.getByText('Jean Petit lit aussi cette conversation')).toBeAttached();
    await expect(other.getByText('Odile Marchand lit aussi cette conversation')).toBeAttached();

    await mine.composer.pressSequentially('Oui, je vous réponds');
    await expect(other.getByText('Odile Marchand est en train de répondre.')).toBeVisible();
    await theirs.composer.fill('Bonjour Fanny, ici Jean.');
    await theirs.composer.press('Enter');
    await expect(mine.thread).toContainText('Bonjour Fanny, ici Jean.');
    await mine.composer.press('Enter');
    const asked = member.getByRole('alert').filter({ hasText: 'Jean Petit a répondu entre-temps' });
    await expect(asked).toBeVisible();
    expect(await faultsOf(member)).toEqual([]);
    await asked.getByRole('button', { name: 'Modifier' }).click();
    await expect(mine.composer).toHaveValue('Oui, je vous réponds');
    await mine.composer.fill('Jean vous a répondu.');
    await mine.composer.press('Enter');
    await expect(asked).toHaveCount(0);
    await expect(theirs.thread).toContainText('Jean vous a répondu.');

    await member.keyboard.press('Escape');
    await member.keyboard.press('n');
    await member.keyboard.type('@je');
    await expect(member.getByRole('option', { name: 'Jean Petit' })).toBeVisible();
    await member.keyboard.press('Enter');
    await member.keyboard.type('à toi de jouer');
    await member.keyboard.press('Enter');
    await expect(theirs.thread).toContainText('@Jean Petit à toi de jouer');
    await theirs.bell.click();
    await expect(other.getByText('On vous appelle au sujet de Fanny')).toBeVisible();
  });
});
