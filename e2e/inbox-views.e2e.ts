import { expect, test } from './fixtures/journey.ts';
import { cutOff, faultsOf, settle } from './fixtures/look-at.ts';

test('the views stand in one row at any width, and those that do not fit are reached by keyboard', async ({
  member,
  widget,
}) => {
  await widget.write('Bonjour');
  await member.goto('/inbox');
  const views = member.getByRole('tablist', { name: 'Vues' });
  const tab = (name: RegExp) => views.getByRole('tab', { name });
  for (const width of [1440, 1024, 390, 320]) {
    await member.setViewportSize({ width, height: 700 });
    await settle(member);
    await expect(tab(/^Toutes/)).toHaveAttribute('aria-selected', 'true');
    expect((await views.boundingBox())?.height).toBeLessThanOrEqual(44);
    expect(await cutOff(member)).toEqual([]);
  }
  expect(await faultsOf(member)).toEqual([]);

  await tab(/^Toutes/).focus();
  await member.keyboard.press('ArrowRight');
  await expect(tab(/^À reprendre/)).toBeFocused();
  await member.keyboard.press('End');
  await member.keyboard.press('ArrowRight');
  await expect(tab(/^Toutes/)).toBeFocused();
  await member.keyboard.press('Tab');
  const more = member.getByRole('button', { name: 'Plus de vues' });
  await expect(more).toBeFocused();
  await member.keyboard.press('Enter');
  await expect(member.getByRole('menuitem', { name: /^Non lues 1/ })).toBeVisible();
  await member.getByRole('menuitem', { name: 'Résolues' }).press('Enter');
  await expect(member).toHaveURL(/view=resolved/);
  // What is open stands in the row.
  await expect(tab(/^Résolues/)).toHaveAttribute('aria-selected', 'true');
  await expect(member.getByRole('tabpanel', { name: 'Résolues' })).toBeVisible();
});
