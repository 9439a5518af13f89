import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { publish } from './fixtures/shop.ts';
import { signIn } from './fixtures/sign-in.ts';

test('in suggest mode a member approves, edits or refuses each answer by keyboard, and all see it live', async ({
  member,
  shop,
  widget,
  someoneElse,
}) => {
  await publish(shop, {
    title: 'Livraison en Belgique',
    body: 'Nous livrons en Belgique en trois jours ouvrés.',
  });
  await test.step('the mode is chosen by keyboard', async () => {
    await member.goto('/settings/assistant');
    await member.getByRole('radio', { name: 'répond de lui-même' }).focus();
    await member.keyboard.press('ArrowDown');
    await expect(member.getByText('Enregistré. Cela vaut dès le prochain message.')).toBeVisible();
  });
  const inbox = inboxOn(member);
  await inbox.goto();
  const draft = member.getByRole('region', { name: 'Réponse suggérée' });

  await test.step('approved', async () => {
    await widget.write('Livrez-vous en Belgique ?');
    await inbox.rows.first().click();
    await expect(draft).toContainText('trois jours ouvrés');
    await expect(draft.getByRole('list', { name: 'Sources' })).toBeVisible();
    await expect(widget.log).not.toContainText('trois jours ouvrés');
    await member.keyboard.press('Escape');
    await member.keyboard.press('y');
    await expect(widget.log).toContainText('trois jours ouvrés');
    await expect(inbox.thread).toContainText('approuvé par Odile Marchand');
    await expect(draft).toHaveCount(0);
  });

  const second = await (await someoneElse()).newPage();
  await signIn(second.context(), shop);
  await second.goto(member.url());
  const draftThere = second.getByRole('region', { name: 'Réponse suggérée' });

  await test.step('edited by one, gone for the other', async () => {
    await widget.write('Vous livrez en Belgique ?');
    await expect(draft).toBeVisible();
    await expect(draftThere).toBeVisible();
    await member.keyboard.press('w');
    const own = member.getByRole('textbox', { name: 'Votre version de la réponse suggérée' });
    await own.fill('Oui, comptez quatre jours cette semaine.');
    await own.press('Control+Enter');
    await expect(widget.log).toContainText('comptez quatre jours');
    await expect(draftThere).toHaveCount(0);
  });

  await test.step('refused', async () => {
    await widget.write('Et la livraison en Belgique ?');
    await expect(draft).toBeVisible();
    await member.keyboard.press('d');
    await expect(draft).toHaveCount(0);
    await expect(inbox.why).toContainText('Refusée par un membre');
  });
});
