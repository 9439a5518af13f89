import { expect, test } from './fixtures/journey.ts';
import { signIn } from './fixtures/sign-in.ts';

test.use({ colorScheme: 'light' });

test('the administrator opens the board of the queue, which shows and changes nothing', async ({
  page,
  demo,
}) => {
  await signIn(page.context(), demo);
  await page.goto('/settings/queue');
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Ouvrir le tableau' }).click();
  const board = await opened;
  await board.waitForURL('**/admin/queues');
  await expect(board.getByText('comptoir').first()).toBeVisible();

  await board.goto('/admin/queues/queue/comptoir?status=delayed');
  await expect(board.getByText('sweep').first()).toBeVisible();
  await board.goto('/admin/queues/job-schedulers');
  await board.waitForLoadState('networkidle');
});
