import { expect, test } from './fixtures/journey.ts';

test('a visitor says by keyboard how it was, the inbox shows it at once, and Home counts it', async ({
  member,
  visitor,
  widget,
  shop,
}) => {
  await widget.write('Bonjour, ma commande est arrivée, merci.');
  await expect(widget.log).toContainText('ma commande est arrivée');
  let id = '';
  await expect(async () => {
    const { items } = await shop.api.call<{ items: { id: string }[] }>('GET', '/conversations');
    id = items[0]?.id ?? '';
    expect(id).not.toBe('');
  }).toPass();
  await member.goto(`/inbox/${id}`);
  await expect(member.getByRole('heading', { name: 'Satisfaction' })).toBeHidden();
  await member.getByRole('button', { name: 'Résoudre' }).click();

  const choices = widget.panel.getByRole('radiogroup', { name: 'Comment s’est passée cette conversation ?' });
  await expect(choices).toBeVisible();
  await choices.getByRole('radio', { name: '1, Très mauvais' }).focus();
  await visitor.keyboard.press('ArrowRight');
  await visitor.keyboard.press('ArrowRight');
  await visitor.keyboard.press('ArrowRight');
  await expect(choices.getByRole('radio', { name: '4, Bien' })).toBeChecked();
  await visitor.keyboard.press('Tab');
  await visitor.keyboard.type('Rapide et clair');
  await visitor.keyboard.press('Tab');
  await visitor.keyboard.press('Enter');
  await expect(widget.panel).toContainText('Merci pour votre réponse.');

  // Nothing was loaded anew: the answer came to the open page.
  await expect(member.getByRole('heading', { name: 'Satisfaction' })).toBeVisible();
  const line = member.getByRole('paragraph').filter({ hasText: 'Avis du visiteur : 4 sur 5.' });
  await expect(line).toContainText('« Rapide et clair »');

  await member.goto('/home');
  const card = member.getByRole('link', { name: /Visiteurs satisfaits/ });
  await expect(card).toContainText('100 %');
  await expect(card).toContainText('sur 1 avis');
  await card.click();
  await expect(member).toHaveURL(/satisfaction=rated/);
  await expect(member.locator(`a[href^="/inbox/${id}"]`)).toBeVisible();

  // Whoever writes again is asked no more about the resolution before.
  await widget.write('Encore une question.');
  await expect(widget.panel.getByText('Merci pour votre réponse.')).toBeHidden();
});
