import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, settle } from './fixtures/look-at.ts';
import { writeAsVisitor } from './fixtures/shop.ts';

test('a target is set, the inbox says when a reply is due, and by itself when it is overdue', async ({
  member,
  shop,
}) => {
  await member.clock.install();
  await test.step('half an hour for the first reply', async () => {
    await member.goto('/settings/response-times');
    await member.getByRole('spinbutton', { name: 'Première réponse' }).fill('30');
    await member.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(member.getByText('Délais enregistrés')).toBeVisible();
    expect(await faultsOf(member)).toEqual([]);
  });

  const inbox = inboxOn(member);
  await inbox.goto();
  await writeAsVisitor(shop, 'Pouvez-vous réparer ma montre de plongée ?', { name: 'Camille Laurent' });
  const row = inbox.rows.filter({ hasText: 'Camille Laurent' });
  await expect(row).toContainText(/À répondre dans (29|30)\s?min/);

  await test.step('the mark moves on without a reload', async () => {
    await member.clock.fastForward('25:00');
    await expect(row).toContainText(/À répondre dans [345]\s?min/);
    await member.clock.fastForward('10:00');
    await expect(row).toContainText(/En retard de [567]\s?min/);
  });

  await test.step('a person’s reply ends it', async () => {
    await row.click();
    await inbox.composer.fill('Oui, nous réparons aussi les montres de plongée.');
    await inbox.composer.press('Enter');
    await expect(inbox.thread).toContainText('Oui, nous réparons');
    await expect(row).not.toContainText('En retard');
  });
});

test('a member chooses what the bell shows and what comes by mail', async ({ member }) => {
  await member.goto('/settings/notifications');
  const mentioned = member.getByRole('group', { name: 'Quelqu’un me mentionne dans une note' });
  await mentioned.getByRole('combobox', { name: 'Par e-mail' }).selectOption('E-mail aussitôt');
  await mentioned.getByRole('checkbox', { name: 'Sur la page' }).uncheck();
  await member.getByRole('combobox', { name: 'Fréquence' }).selectOption('Une fois par jour');
  await member.getByRole('combobox', { name: 'À', exact: true }).selectOption('07:00');
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);
  await member.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(member.getByText('Choix enregistrés')).toBeVisible();
  await member.reload();
  await expect(mentioned.getByRole('combobox', { name: 'Par e-mail' })).toHaveValue('now');
  await expect(mentioned.getByRole('checkbox', { name: 'Sur la page' })).not.toBeChecked();
  await expect(member.getByRole('combobox', { name: 'À', exact: true })).toHaveValue('7');
});
