import type { Page } from '@playwright/test';
import { listen } from '#testkit/listen';
import { inboxOn } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { publish, writeAsVisitor } from './fixtures/shop.ts';

const image = '<img src=x onerror="window.harmed=1;alert(1)">';
const script = '<script>window.harmed=1;alert(1)</script>';
const markdown = `# ${image}\n\n[lien](javascript:alert(1)) ![image](https://ailleurs.example/x.png)\n\n${script}\n\nLe vernis coûte 7 €. ${image}`;

/** Nothing that a stranger wrote may run, whatever it is shown in. */
function watch(page: Page): () => Promise<void> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => {
    expect(dialogs).toEqual([]);
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await page.locator('img[src="x"], script:text("harmed")').count()).toBe(0);
  };
}

test('what strangers write is text everywhere, for members and for visitors', async ({
  member,
  shop,
  widget,
  visitor,
}) => {
  const [harmless, visitorHarmless] = [watch(member), watch(visitor)];
  const article = await publish(shop, { title: `Vernis ${image}`, body: markdown });
  await widget.write(`${script} ${image} Combien coûte le vernis ?`);
  await expect(widget.log).toContainText(script);
  await expect(widget.log.getByText('Assistant')).toHaveCount(2);
  const thread = await writeAsVisitor(shop, `${image} ${script}`, { name: `${image}Mallory` });
  const { api } = shop;
  await api.call('PATCH', `/conversations/${thread.id}`, { tags: [`${image}`.slice(0, 40)] });
  const { contact } = await api.call<{ contact: { id: string } }>('GET', `/conversations/${thread.id}`);
  await api.call('POST', `/contacts/${contact.id}/notes`, { text: `${script}${image}` });
  await api.call('PATCH', `/contacts/${contact.id}`, {
    tags: [script.slice(0, 40)],
    company: image,
    stage: 'new',
  });

  const inbox = inboxOn(member);
  await inbox.goto(`/inbox/${thread.id}`);
  await expect(inbox.thread).toContainText(script);
  await expect(inbox.contact).toContainText('Mallory');
  await harmless();
  await member.goto(`/contacts/${contact.id}`);
  await expect(member.getByRole('heading', { level: 1 })).toContainText(image);
  await member.getByRole('tab', { name: 'Notes' }).click();
  await expect(member.getByRole('tabpanel', { name: 'Notes' })).toContainText(script);
  await harmless();
  await member.goto('/leads');
  await expect(member.getByRole('link', { name: /Mallory/ })).toBeVisible();
  await harmless();
  await member.goto(`/knowledge/${article}`);
  const preview = member.getByRole('region', { name: 'Aperçu' });
  await expect(preview).toContainText('Le vernis coûte 7 €.');
  // A picture elsewhere is a link: nothing is loaded from strangers' servers. The other was no address at all.
  await expect(preview.locator('a[href]')).toHaveCount(1);
  await expect(preview.locator('a[href]')).toHaveAttribute('href', 'https://ailleurs.example/x.png');
  await expect(preview.locator('img, script')).toHaveCount(0);
  await harmless();
  await member.goto('/knowledge/ask?q=Combien%20co%C3%BBte%20le%20vernis');
  await expect(member.getByRole('region', { name: 'La réponse' })).toContainText('7 €');
  await harmless();
  await visitorHarmless();
});

test.describe('framing', () => {
  test.use({ tolerated: /frame-ancestors|X-Frame-Options/ });

  test('no other website may frame the desk', async ({ visitor, baseURL }) => {
    const server = await listen((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><link rel="icon" href="data:,"><iframe src="${baseURL}/inbox"></iframe>`);
    });
    await visitor.goto(`http://localhost:${server.port}/`);
    await expect.poll(() => visitor.frames().at(1)?.url()).toMatch(/^chrome-error:/);
    await server.stop();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the documentation of the API is read with no script at all', async ({ page }) => {
    await page.goto('/docs');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('/api/v1/conversations').first()).toBeVisible();
    await page.getByRole('searchbox').fill('channels');
    await page.keyboard.press('Enter');
    await expect(page.getByText('/api/v1/conversations').first()).toBeHidden();
  });
});
