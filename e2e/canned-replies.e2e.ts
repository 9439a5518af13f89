import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { writeAsVisitor } from './fixtures/shop.ts';

// A variable that does not exist is tried on purpose.
test.use({ tolerated: /status of 400.*\/canned-replies/ });

test('a canned reply is written, inserted with a slash and completed, and a macro run by one key', async ({
  member,
  shop,
}) => {
  await writeAsVisitor(shop, 'Où en est mon devis ?', { name: 'Camille Laurent' });
  await writeAsVisitor(shop, 'Et le mien ?');
  const row = (text: string) => inbox.rows.filter({ hasText: text });
  const inbox = inboxOn(member);

  await test.step('written with a variable', async () => {
    await member.goto('/settings/replies');
    await member.getByRole('button', { name: 'Ajouter une réponse' }).click();
    const dialog = member.getByRole('dialog', { name: 'Ajouter une réponse' });
    await dialog.getByRole('textbox', { name: 'Titre' }).fill('Devis envoyé');
    const text = dialog.getByRole('textbox', { name: 'Texte' });
    await text.fill('Bonjour {{contact.shoeSize}}, votre devis est parti.');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog.getByText('{{contact.shoeSize}} n’est pas une variable')).toBeVisible();
    await text.fill('Bonjour {{contact.firstName}}, votre devis est parti.');
    await dialog.getByRole('checkbox', { name: 'Partager avec l’équipe' }).check();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(member.getByText('Partagée')).toBeVisible();
  });

  await test.step('a macro is put together', async () => {
    await member.goto('/settings/macros');
    await member.getByRole('button', { name: 'Ajouter une macro' }).click();
    const dialog = member.getByRole('dialog', { name: 'Ajouter une macro' });
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('Clore le devis');
    await dialog.getByRole('combobox', { name: 'Touche' }).selectOption('1');
    await dialog.getByRole('button', { name: 'Ajouter une action' }).click();
    await member.getByRole('menuitem', { name: 'Envoyer une réponse type' }).click();
    await dialog.getByRole('combobox', { name: 'Envoyer une réponse type' }).selectOption('Devis envoyé');
    await dialog.getByRole('button', { name: 'Ajouter une action' }).click();
    await member.getByRole('menuitem', { name: 'Changer le statut' }).click();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await inbox.goto();
  await test.step('inserted by keyboard, with what is missing named before it is sent', async () => {
    await row('Visiteur').click();
    await inbox.composer.pressSequentially('/devis');
    await expect(member.getByRole('option', { name: /Devis envoyé/ })).toBeVisible();
    await inbox.composer.press('Enter');
    await expect(inbox.composer).toHaveValue('Bonjour {{contact.firstName}}, votre devis est parti.');
    await expect(member.getByText('Encore à compléter : le prénom du contact')).toBeVisible();
    await inbox.composer.press('Enter');
    await expect(inbox.thread).not.toContainText('votre devis est parti');
    await inbox.composer.fill('Bonjour, votre devis est parti.');
    await inbox.composer.press('Enter');
    await expect(inbox.thread).toContainText('Bonjour, votre devis est parti.');
  });

  await test.step('the macro shows what it will do, and does it', async () => {
    await row('Camille Laurent').click();
    await expect(inbox.thread).toContainText('Où en est mon devis ?');
    await member.keyboard.press('Escape');
    await member.keyboard.press('1');
    const dialog = member.getByRole('dialog', { name: 'Clore le devis' });
    await expect(dialog).toContainText('Bonjour Camille, votre devis est parti.');
    await expect(dialog).toContainText('Statut : Résolue');
    await member.keyboard.press('Enter');
    await expect(inbox.thread).toContainText('Bonjour Camille, votre devis est parti.');
    await expect(member.getByRole('button', { name: 'Rouvrir' })).toBeVisible();
  });
});
