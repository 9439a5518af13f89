import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, faultsOfDialog, settle } from './fixtures/look-at.ts';
import { publish } from './fixtures/shop.ts';
import { signIn } from './fixtures/sign-in.ts';

const sandbox = 'No model wrote this text';

test('who falls silent gets a follow-up that a member drafts, edits and approves by keyboard, and never one that nobody approved', async ({
  member,
  shop,
  widget,
  colleague,
}) => {
  await publish(shop, {
    title: 'Livraison en Belgique',
    body: 'Nous livrons en Belgique en trois jours ouvrés.',
  });
  await test.step('follow-ups are turned on', async () => {
    await member.goto('/settings/assistant');
    const on = member.getByRole('switch', { name: 'Préparer des relances' });
    await expect(on).not.toBeChecked();
    await on.press('Space');
    await member.getByRole('spinbutton', { name: 'Jours de silence' }).fill('2');
    await settle(member);
    expect(await faultsOf(member)).toEqual([]);
    await member.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await expect(member.getByText('Les relances sont réglées.')).toBeVisible();
    await member.reload();
    await expect(on).toBeChecked();
  });

  const inbox = inboxOn(member);
  await inbox.goto();
  await widget.write('Livrez-vous en Belgique ?');
  await expect(widget.log).toContainText('trois jours ouvrés');
  await inbox.rows.first().click();
  const draft = member.getByRole('region', { name: 'Relance suggérée' });
  const dialog = member.getByRole('dialog', { name: 'Préparer une relance' });
  await signIn(colleague.context(), shop);
  const inboxThere = inboxOn(colleague);
  await inboxThere.goto('/inbox?view=follow_ups');
  await expect(colleague.getByText(/Aucune relance n’attend/)).toBeVisible();

  await test.step('its price is shown before it is written', async () => {
    await member.keyboard.press('Escape');
    await member.keyboard.press('p');
    await expect(dialog.getByText(/Coûte au plus \d/)).toBeVisible();
    expect(await faultsOfDialog(member)).toEqual([]);
    await dialog.getByRole('button', { name: 'La préparer' }).press('Enter');
    await expect(draft).toContainText(sandbox);
    await expect(dialog).toHaveCount(0);
    await settle(member);
    expect(await faultsOf(member)).toEqual([]);
  });

  await test.step('others see it wait, in a view of its own, without a reload', async () => {
    await expect(inboxThere.rows).toHaveCount(1);
    await expect(inboxThere.rows.first()).toContainText('Relance préparée en attente');
  });

  await test.step('in a member’s words it reaches the visitor, who saw nothing before', async () => {
    await expect(widget.log).not.toContainText(sandbox);
    await member.keyboard.press('w');
    const own = draft.getByRole('textbox');
    await own.fill('Bonjour, la livraison vous convient-elle ?');
    await own.press('Control+Enter');
    await expect(widget.log).toContainText('la livraison vous convient-elle');
    await expect(draft).toHaveCount(0);
    await expect(inboxThere.rows).toHaveCount(0);
    await expect(colleague.getByText(/Aucune relance n’attend/)).toBeVisible();
  });

  await test.step('the template costs nothing, is labelled, and goes as it is once it is approved', async () => {
    await member.keyboard.press('p');
    await dialog.getByRole('button', { name: 'Prendre le modèle (gratuit)' }).press('Enter');
    await expect(draft).toContainText('Tirée du modèle de texte');
    await expect(widget.log).not.toContainText('tout est réglé pour vous');
    await expect(dialog).toHaveCount(0);
    await member.keyboard.press('y');
    await expect(widget.log).toContainText('tout est réglé pour vous');
    await expect(inbox.thread).toContainText('approuvé par Odile Marchand');
  });
});

test('the demo’s silent conversation has its follow-up waiting', async ({ page, demo }) => {
  test.slow();
  await signIn(page.context(), demo);
  const inbox = inboxOn(page);
  await inbox.goto('/inbox?view=follow_ups');
  // The sweep looks once a minute.
  await expect(inbox.rows.filter({ hasText: 'Hélène Courtade' })).toBeVisible({ timeout: 90_000 });
});
