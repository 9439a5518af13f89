import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, settle } from './fixtures/look-at.ts';
import { signIn } from './fixtures/sign-in.ts';

const question = 'Hello, do you deliver three cakes to Leeds by Saturday?';

test('a message is translated once for everybody, and an answer is begun, undone and translated, by keyboard', async ({
  member,
  shop,
  widget,
  colleague,
}) => {
  const inbox = inboxOn(member);
  await inbox.goto();
  await widget.write(question);
  await inbox.rows.first().click();
  const { thread, composer } = inbox;

  await test.step('the message’s translation stands below it', async () => {
    await thread.getByRole('button', { name: 'Traduire' }).first().press('Enter');
    await expect(thread.getByText(`[fr] ${question}`)).toBeVisible();
    await expect(thread.getByText(/Anglais traduit par/)).toBeVisible();
    await settle(member);
    expect(await faultsOf(member)).toEqual([]);
    await thread.getByRole('button', { name: 'Masquer la traduction' }).press('Enter');
    await expect(thread.getByText(`[fr] ${question}`)).toHaveCount(0);
    await signIn(colleague.context(), shop);
    await colleague.goto(member.url());
    await expect(colleague.getByRole('log').getByText(`[fr] ${question}`)).toBeVisible();
  });

  const menu = member.getByRole('button', { name: 'Aide pour cette réponse' });
  const undo = member.getByRole('button', { name: 'Annuler' });

  await test.step('an answer is begun in the composer, and given back', async () => {
    await composer.fill('Bonjour');
    await menu.press('Enter');
    await member.getByRole('menuitem', { name: 'Rédiger une réponse chaleureuse' }).press('Enter');
    await expect(undo).toBeVisible();
    await expect(composer).toHaveValue(/No model wrote this text/);
    await settle(member);
    expect(await faultsOf(member)).toEqual([]);
    await undo.press('Enter');
    await expect(composer).toHaveValue('Bonjour');
    await expect(widget.log).not.toContainText('No model wrote');
  });

  await test.step('the member’s own words are translated, with both in sight', async () => {
    await composer.fill('Oui, samedi avant midi.');
    await menu.press('Enter');
    await member.getByRole('menuitem', { name: 'La traduire en anglais' }).press('Enter');
    await expect(undo).toBeVisible();
    await expect(composer).toHaveValue('[en] Oui, samedi avant midi.');
    await expect(member.getByText('Oui, samedi avant midi.', { exact: true })).toBeVisible();
    await composer.press('Enter');
    await expect(widget.log).toContainText('[en] Oui, samedi avant midi.');
    await expect(undo).toHaveCount(0);
  });

  await test.step('and the conversation says what all that cost', async () => {
    const costs = member.getByRole('region', { name: 'Ce qu’elle a coûté' });
    await expect(costs).toContainText('Début de réponse');
    await expect(costs).toContainText('Traduire (2 fois)');
    await member.goto('/settings/credits?view=statement');
    await expect(member.getByRole('list', { name: 'Par conversation et par contact' })).toContainText(
      'Début de réponse',
    );
    await settle(member);
    expect(await faultsOf(member)).toEqual([]);
  });
});
