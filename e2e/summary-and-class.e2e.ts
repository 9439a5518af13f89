import { theDesk } from './fixtures/desk.ts';
import { inboxOn, liveLine } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, settle } from './fixtures/look-at.ts';
import { chooseModel } from './fixtures/model.ts';
import { writeAsVisitor } from './fixtures/shop.ts';

const wish = 'Bonjour, il nous faut 140 marque-places pour notre mariage le 12 juin.';

test('a conversation is summed up and its prospect classed, with the words on which both rest, by keyboard', async ({
  member,
  colleague,
  shop,
}) => {
  await chooseModel(shop, theDesk().model);
  await shop.api.call('PATCH', '/assistant', { mode: 'off' });
  const thread = await writeAsVisitor(shop, wish, { name: 'Inès Berthollet' });
  await thread.write('Est-ce possible sur du lin ?');
  await thread.write('Vous pouvez m’appeler au 06 12 34 56 78.');
  const board = liveLine(colleague);
  await colleague.goto('/leads');
  await board;
  const card = colleague.getByRole('listitem').filter({ hasText: 'Inès Berthollet' });
  await expect(card).toContainText('A laissé un numéro de téléphone');

  const inbox = inboxOn(member);
  await inbox.goto();
  await inbox.rows.first().click();
  const shown = inbox.thread.getByText(wish);

  await test.step('the summary names the message of each sentence', async () => {
    const summary = member.getByRole('region', { name: 'Résumé' });
    await summary.getByRole('button', { name: 'Résumer' }).press('Enter');
    await expect(summary.getByText('Une cliente prépare son mariage.')).toBeVisible();
    await summary.getByRole('button', { name: `Montrer le message : ${wish}` }).press('Enter');
    await expect(shown).toBeInViewport();
    await expect(summary).toContainText('tiny-chat');
  });

  const stage = member.getByRole('region', { name: 'Étape', exact: true });
  await test.step('a stage is proposed with its reasons, and moves nobody', async () => {
    await stage.getByRole('button', { name: 'Proposer une étape' }).press('Enter');
    await expect(stage).toContainText('Proposée : Qualifié');
    await expect(stage).toContainText(`Elle dit ce qu’il lui faut.« ${wish} »`);
    await settle(member);
    expect(await faultsOf(member)).toEqual([]);
  });

  await test.step('it comes onto an open board, which says why and is narrowed to it', async () => {
    const why = card.getByRole('button', { name: /^Classement : Qualifié/ });
    await expect(colleague.getByRole('region', { name: /^Nouveau/ })).toContainText('Inès Berthollet');
    await why.press('Enter');
    const reasons = colleague.getByRole('dialog', { name: 'Raisons du classement de Inès Berthollet' });
    await expect(reasons).toContainText(wish);
    await settle(colleague);
    expect(await faultsOf(colleague)).toEqual([]);
    await colleague.keyboard.press('Escape');
    await expect(why).toBeFocused();
    await colleague.goto('/leads?class=won');
    await expect(colleague.getByText('Classement : Gagné')).toBeVisible();
    await expect(card).toHaveCount(0);
    await colleague.goto('/leads?class=qualified');
    await expect(card).toBeVisible();
  });

  await test.step('a member applies it, and the contact tells all of it', async () => {
    await stage.getByRole('button', { name: 'Appliquer' }).press('Enter');
    await expect(stage).toContainText('Appliquée : Qualifié');
    await expect(colleague.getByRole('region', { name: /^Qualifié/ })).toContainText('Inès Berthollet');
    await card.getByRole('link', { name: 'Inès Berthollet' }).press('Enter');
    const title = colleague.getByRole('heading', { name: 'Classement, d’après les messages' });
    const found = colleague.locator('section').filter({ has: title });
    await expect(found).toContainText('Elle dit ce qu’il lui faut.');
    await expect(found.getByRole('button')).toHaveCount(0);
    await settle(colleague);
    expect(await faultsOf(colleague)).toEqual([]);
    await found.getByRole('link', { name: 'Ouvrir la conversation' }).press('Enter');
    await expect(colleague.getByRole('log').getByText(wish)).toBeVisible();
  });

  await test.step('and both stand among what the conversation cost', async () => {
    const costs = member.getByRole('region', { name: 'Ce qu’elle a coûté' });
    await expect(costs).toContainText('Résumé');
    await expect(costs).toContainText('Classement d’un prospect');
  });
});
