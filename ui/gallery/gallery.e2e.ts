import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const SECTIONS = ['identity', 'controls', 'forms', 'overlays', 'feedback', 'data', 'shell'];

async function openSection(page: Page, section: string, more = ''): Promise<void> {
  await page.goto(`/?section=${section}&lang=fr${more}`);
  await page.getByRole('main').waitFor();
}

/** What axe finds, in words short enough to read in a failure. */
async function violations(page: Page, skip: string[] = []): Promise<string[]> {
  // Half-faded text has no contrast worth measuring.
  await page.waitForTimeout(300);
  const { violations: found } = await new AxeBuilder({ page })
    // Base UI's guards hand the focus on the moment they get it: it never rests where nothing can be heard.
    .exclude('[data-base-ui-focus-guard]')
    .disableRules(skip)
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

for (const theme of ['light', 'dark']) {
  for (const section of SECTIONS) {
    test(`axe finds nothing: ${section}, ${theme}`, async ({ page }) => {
      await openSection(page, section, `&theme=${theme}`);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`axe finds nothing in what floats: ${theme}`, async ({ page }) => {
    await openSection(page, 'overlays', `&theme=${theme}`);
    const found: string[] = [];
    for (const name of [
      'Open dialog',
      'Open drawer',
      'Ask first',
      'Actions',
      'Open popover',
      'Open palette',
    ]) {
      await page.getByRole('button', { name }).click();
      await page.locator('[role=dialog], [role=alertdialog], [role=menu]').waitFor();
      // An open menu stands at the end of the body; what ties it to its place is aria-controls, not a landmark.
      found.push(...(await violations(page, ['region'])));
      await page.keyboard.press('Escape');
      await expect(page.locator('[role=dialog], [role=alertdialog], [role=menu]')).toHaveCount(0);
    }
    await page.getByRole('button', { name: 'With undo' }).click();
    found.push(...(await violations(page)));
    expect(found).toEqual([]);
  });
}

for (const width of [320, 390, 768]) {
  test(`nothing makes the page scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const section of SECTIONS) {
      for (const direction of ['ltr', 'rtl']) {
        await openSection(page, section, `&dir=${direction}`);
        const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(excess, `${section} ${direction}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('a menu is opened, walked and left by keyboard, and gives the focus back', async ({ page }) => {
  await openSection(page, 'overlays');
  const button = page.getByRole('button', { name: 'Actions' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Lignes serrées' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a second press on its button closes a menu', async ({ page }) => {
  await openSection(page, 'overlays');
  const button = page.getByRole('button', { name: 'Actions' });
  await button.click();
  await expect(page.getByRole('menu')).toBeVisible();
  await button.click();
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('a dialog holds the focus and gives it back', async ({ page }) => {
  await openSection(page, 'overlays');
  const button = page.getByRole('button', { name: 'Open dialog' });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Nouvel article' });
  await expect(dialog).toBeVisible();
  for (let press = 0; press < 6; press++) await page.keyboard.press('Tab');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('a question starts on its harmless answer, and Escape means no', async ({ page }) => {
  await openSection(page, 'overlays');
  await page.getByRole('button', { name: 'Ask first' }).click();
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Rien n’a changé')).toBeVisible();
});

test('the palette finds a command without its accents and runs it', async ({ page }) => {
  await openSection(page, 'overlays');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('reglag');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Notifications' }).getByText('Réglages')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'Récentes' }).getByRole('option')).toHaveText(/réglages/);
});

test('a sequence of keys works, stays silent while typing, and is listed under ?', async ({ page }) => {
  await openSection(page, 'overlays');
  const said = page.getByRole('region', { name: 'Notifications' });
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(said.getByText('Conversations')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Aller aux conversations')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open popover' }).click();
  await page.getByRole('textbox').pressSequentially('e');
  await expect(said.getByText('Conversation résolue')).toHaveCount(0);
});

test('undo in a toast is reached and pressed', async ({ page }) => {
  await openSection(page, 'overlays');
  await page.getByRole('button', { name: 'With undo' }).click();
  await page
    .getByRole('region', { name: 'Notifications' })
    .getByRole('button', { name: 'Annuler' })
    .press('Enter');
  await expect(page.getByText('Conversation rouverte')).toBeVisible();
  await expect(page.getByText('Conversation résolue')).toHaveCount(0);
});

test('a list of 10,000 keeps few rows in the page and the focus on the right one', async ({ page }) => {
  await openSection(page, 'data');
  const list = page.getByRole('list', { name: 'Conversations' });
  await list.getByRole('button').first().focus();
  await page.keyboard.press('End');
  const last = list.locator('[aria-posinset="10000"]');
  await expect(last.getByRole('button')).toBeFocused();
  await expect(last).toHaveAttribute('aria-setsize', '10000');
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  await page.keyboard.press('Home');
  await expect(list.locator('[aria-posinset="1"]').getByRole('button')).toBeFocused();
});

test('a table is walked with j and k, and a hidden column stays hidden after a reload', async ({ page }) => {
  await openSection(page, 'data');
  const table = page.getByRole('table', { name: 'Clients' });
  await table.getByRole('link').first().focus();
  await page.keyboard.press('j');
  await expect(table.getByRole('link').nth(1)).toBeFocused();
  await page.getByRole('button', { name: 'Colonnes' }).first().click();
  await page.getByRole('menuitemcheckbox', { name: 'E-mail' }).click();
  await expect(table.getByRole('columnheader', { name: 'E-mail' })).toHaveCount(0);
  await page.reload();
  await expect(table.getByRole('columnheader', { name: 'Nom' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'E-mail' })).toHaveCount(0);
});

test('the header of a table stays while its rows scroll', async ({ page }) => {
  await openSection(page, 'data');
  const header = page.getByRole('table', { name: 'Clients' }).getByRole('columnheader', { name: 'Nom' });
  const before = await header.boundingBox();
  await page.getByRole('table', { name: 'Clients' }).getByRole('link').first().hover();
  await page.mouse.wheel(0, 90);
  await page.waitForTimeout(200);
  const scrolled = await page.evaluate(`document.querySelector('section[aria-label=Clients]').scrollTop`);
  expect(scrolled).toBeGreaterThan(0);
  expect((await header.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
});

test('a pane is resized by keyboard in both reading directions, and remembers it', async ({ page }) => {
  for (const [direction, wider] of [
    ['ltr', 'ArrowRight'],
    ['rtl', 'ArrowLeft'],
  ] as const) {
    await page.goto('/?section=controls');
    await page.evaluate('localStorage.clear()');
    await openSection(page, 'shell', `&dir=${direction}`);
    const border = page.getByRole('separator', { name: /Liste/ });
    await border.press(wider);
    await expect(border).toHaveAttribute('aria-valuenow', '336');
    await page.reload();
    await expect(border).toHaveAttribute('aria-valuenow', '336');
    await border.dblclick();
    await expect(border).toHaveAttribute('aria-valuenow', '320');
  }
});

test('the rail collapses, stays collapsed, and keeps every name', async ({ page }) => {
  await openSection(page, 'shell');
  await page.getByRole('button', { name: 'Réduire la barre latérale' }).click();
  await page.reload();
  await expect(page.getByRole('complementary')).toHaveCSS('width', '56px');
  await expect(page.getByRole('link', { name: 'Connaissances' })).toBeVisible();
});

test('on a phone there are five places at the thumb, and everything behind the fifth', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSection(page, 'shell');
  const bar = page.getByRole('navigation', { name: 'Menu principal' });
  await expect(bar.locator('a, button')).toHaveCount(5);
  await bar.getByRole('button', { name: 'Plus' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Campagnes' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('tags are added by comma and removed by keyboard', async ({ page }) => {
  await openSection(page, 'forms');
  const input = page.getByRole('combobox', { name: 'Étiquettes' });
  await input.pressSequentially('noël,');
  await expect(page.getByRole('button', { name: 'Retirer noël' })).toBeVisible();
  // Escape closes the list and clears what is typed; the tag stays, however often.
  await input.pressSequentially('pâques');
  for (const _press of [1, 2, 3]) await input.press('Escape');
  await expect(input).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Retirer noël' })).toBeVisible();
  await input.press('Backspace');
  await expect(page.getByRole('button', { name: 'Retirer noël' })).toHaveCount(0);
});

test('a remembered theme is there before the first paint', async ({ page }) => {
  await openSection(page, 'identity');
  await page.evaluate(`localStorage.setItem('ui.theme', 'dark')`);
  // Holds the application's code back: what is painted is the work of theme-boot.js alone.
  await page.route('**/assets/*.js', () => undefined);
  await page.goto('/?section=identity', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
