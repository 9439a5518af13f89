import { jobPrincipal, type Services } from '#kernel/scope';
import { demoAccount } from '#modules/accounts';
import { demoArticlesEn } from '../demo/articles-en.ts';
import { demoArticlesFr } from '../demo/articles-fr.ts';
import { demoIdOf } from '../demo/demo-id-of.ts';
import { articleExists } from '../repo/article.repo.ts';
import { demoArticleId } from './demo-article-id.ts';
import { storeArticle } from './store-article.ts';

/**
 * Gives the demo organisation its articles, once: what somebody changed or archived there stays so. Nobody is told,
 * because nobody is there yet.
 * @throws when an article is missing in the end
 */
export async function seedDemoArticles(services: Services): Promise<void> {
  const account = await demoAccount(services);
  if (!account) return;
  const articles = [...demoArticlesFr, ...demoArticlesEn];
  await services.scopes.withOrg(jobPrincipal(account.orgId, 'knowledge: demo'), async (scope) => {
    for (const { key, title, body, language } of articles) {
      if (await articleExists(scope, demoIdOf(key))) continue;
      await storeArticle(scope, demoIdOf(key), undefined, { title, body, language, status: 'published' });
    }
    for (const { key } of articles) await demoArticleId(scope, key);
  });
}
