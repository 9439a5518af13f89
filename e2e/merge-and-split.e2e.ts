import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, faultsOfDialog } from './fixtures/look-at.ts';
import { writeAsVisitor } from './fixtures/shop.ts';

test.describe('two members', () => {
  // A conversation that is no more is asked for once by the page that showed it.
  test.use({ tolerated: /status of 404.*\/conversations\// });

  test('merge two conversations, read them as one at once, and take them apart again', async ({
    member,
    shop,
    colleague: other,
  }) => {
    const kept = await writeAsVisitor(shop, 'Bonjour, ici Fanny.', { name: 'Fanny' });
    const merged = await writeAsVisitor(shop, 'Bonjour, ici Gilles.', { name: 'Gilles' });
    const [mine, theirs] = [inboxOn(member), inboxOn(other)];
    await mine.goto(`/inbox/${kept.id}`);
    await theirs.goto(`/inbox/${merged.id}`);
    await expect(mine.thread).toContainText('ici Fanny');
    await expect(theirs.thread).toContainText('ici Gilles');

    await member.keyboard.press('m');
    const dialog = member.getByRole('dialog');
    await dialog.getByRole('searchbox', { name: 'Rechercher' }).fill('Gilles');
    await dialog.getByRole('radio', { name: /Gilles/ }).check();
    expect(await faultsOfDialog(member)).toEqual([]);
    await dialog.getByRole('button', { name: 'Fusionner', exact: true }).click();
    await expect(mine.thread).toContainText('ici Gilles');
    await expect(mine.rows).toHaveCount(1);
    // Whoever has the merged one open is led to where it is read.
    await expect(other).toHaveURL(new RegExp(kept.id));
    await expect(theirs.thread).toContainText('ici Fanny');
    await expect(theirs.rows).toHaveCount(1);

    await merged.write('Gilles écrit encore');
    await expect(mine.thread).toContainText('Gilles écrit encore');
    await theirs.composer.pressSequentially('Bonjour Gilles');
    await expect(member.getByText('Jean Petit est en train de répondre.')).toBeVisible();
    await theirs.composer.press('Enter');
    await expect(mine.thread).toContainText('Bonjour Gilles');

    await other.getByRole('button', { name: 'Annuler la fusion' }).click();
    await expect(mine.rows).toHaveCount(2);
    await expect(mine.thread).not.toContainText('ici Gilles');
    await mine.rows.filter({ hasText: 'Gilles' }).click();
    await expect(mine.thread).toContainText('Bonjour Gilles');
    await expect(mine.thread).not.toContainText('ici Fanny');
  });

  test('split a conversation by keyboard; its visitor goes on in one thread', async ({
    member,
    colleague: other,
    widget,
  }) => {
    await widget.write('Bonjour, ici Fanny.');
    await widget.write('Et ma commande, où est-elle ?');
    const [mine, theirs] = [inboxOn(member), inboxOn(other)];
    await mine.goto();
    await theirs.goto();
    await mine.rows.first().click();
    await theirs.rows.first().click();
    await expect(mine.thread).toContainText('où est-elle');
    await expect(theirs.thread).toContainText('où est-elle');
    const whole = member.url();

    await member.keyboard.press('b');
    const dialog = member.getByRole('dialog');
    await expect(dialog).toContainText('Et ma commande');
    await dialog.getByRole('textbox', { name: 'Objet (facultatif)' }).fill('Commande');
    expect(await faultsOfDialog(member)).toEqual([]);
    await member.keyboard.press('Enter');
    await expect(member).not.toHaveURL(whole);
    await expect(mine.thread).toContainText('Et ma commande');
    await expect(mine.thread).not.toContainText('ici Fanny');
    await expect(theirs.thread).not.toContainText('Et ma commande');
    await expect(theirs.rows).toHaveCount(2);
    expect(await faultsOf(member)).toEqual([]);

    await mine.composer.fill('Elle part demain.');
    await mine.composer.press('Enter');
    await theirs.composer.fill('Bonjour Fanny.');
    await theirs.composer.press('Enter');
    await expect(widget.log).toContainText('Elle part demain.');
    await expect(widget.log).toContainText('Bonjour Fanny.');

    const part = member.url();
    await other.getByRole('link', { name: 'Commande' }).click();
    await expect(other).toHaveURL(part);
    await expect(theirs.thread).toContainText('Elle part demain.');
    await member.getByRole('button', { name: 'Annuler la scission' }).click();
    for (const page of [member, other]) await expect(page).toHaveURL(whole);
    await expect(theirs.rows).toHaveCount(1);
    for (const words of ['ici Fanny', 'Et ma commande', 'Elle part demain.', 'Bonjour Fanny.'])
      await expect(theirs.thread).toContainText(words);
  });
});
