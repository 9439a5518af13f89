import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { publish, writeAsVisitor } from './fixtures/shop.ts';

const unknown = 'Pouvez-vous réparer ma montre de plongée cette semaine ?';

test('what no article answers rings the bell, and a member takes over until the assistant is released', async ({
  member,
  shop,
  widget,
}) => {
  await publish(shop, {
    title: 'Livraison en Belgique',
    body: 'Nous livrons en Belgique en trois jours ouvrés. La livraison coûte 8,90 €.',
  });
  const inbox = inboxOn(member);
  await inbox.goto();
  await writeAsVisitor(shop, 'Livrez-vous en Belgique ?', { name: 'Une autre cliente' });
  await expect(inbox.rows).toHaveCount(1);

  await widget.write(unknown);
  await expect(widget.log).toContainText(/transmets votre message à l’équipe/);
  await expect(inbox.rows).toHaveCount(2);
  await expect(inbox.rows.first()).toContainText('À reprendre');
  await expect(inbox.bell).toContainText('1 notification non lue');

  await inbox.bell.click();
  await member.getByRole('dialog', { name: 'Notifications' }).getByRole('link').first().click();
  await expect(inbox.thread).toContainText(unknown);
  await expect(inbox.bell).not.toContainText('notification non lue');

  await inbox.composer.pressSequentially('Bonjour, oui,', { delay: 20 });
  await expect(widget.panel.getByText('Odile Marchand écrit')).toBeVisible();
  await inbox.composer.fill('Bonjour, oui : déposez-la à l’atelier avant jeudi.');
  await inbox.composer.press('Enter');
  await expect(widget.log).toContainText('déposez-la à l’atelier avant jeudi');
  await expect(widget.panel).toContainText('Odile Marchand vous répond');
  await expect(member.getByText('Vous avez pris la main. L’assistant se tait.')).toBeVisible();

  await widget.field.pressSequentially('Merci', { delay: 20 });
  await expect(member.getByText(/^Visiteur .+ écrit…$/)).toBeVisible();
  await widget.write('Merci. Et livrez-vous en Belgique ?');
  await expect(inbox.thread).toContainText('Et livrez-vous en Belgique ?');
  // Time in which it would have answered: released, it does below.
  await member.waitForTimeout(1_500);
  await expect(widget.log).not.toContainText('trois jours ouvrés');

  await member.getByRole('button', { name: 'Rendre la main à l’assistant' }).click();
  await expect(member.getByText('L’assistant se tait.')).toHaveCount(0);
  await widget.write('Vous livrez en Belgique ?');
  await expect(widget.log).toContainText('trois jours ouvrés');
  await expect(inbox.thread.getByRole('list', { name: 'Sources' })).toBeVisible();
});
