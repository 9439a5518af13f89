import { jobPrincipal, type Services } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { localEngines } from '#modules/ai';
import { answerCorpus } from '#modules/knowledge';

const greeting = 'Bonjour';

/**
 * Lets the engines read a shop's articles before anybody asks: whoever opens the shop's page may write in a moment, and
 * the first answer should come as fast as the others. Failing is of no consequence.
 */
export async function warmAssistant(services: Services, orgId: string): Promise<void> {
  try {
    const known = await services.scopes.withOrg(
      jobPrincipal(orgId, 'inbox.warm_assistant'),
      async (scope) => ({
        organisation: await organisationProfile(scope),
        corpus: await answerCorpus(scope, greeting),
      }),
    );
    const { understander, answerer } = localEngines();
    const { name, language, defaultRegion } = known.organisation;
    await understander.understand({ text: greeting, defaultRegion });
    await answerer.answer({ text: greeting, language, organisationName: name, corpus: known.corpus });
  } catch (error) {
    services.log.debug({ err: error, orgId }, 'assistant not warmed');
  }
}
