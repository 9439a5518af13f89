import { afterAll } from 'vitest';
import { type FakeOpenAi, startFakeOpenAi } from '../fake-openai/index.ts';
import { registerOrganisation } from '../register-organisation.ts';
import { taskEnded } from '../task-ended.ts';
import { type TestApp, testApp } from '../test-app.ts';

type Answers = Parameters<typeof startFakeOpenAi>;

/** For a file of tests: the application, and the fake OpenAI by which its tools write, draw and hear. */
export async function openProvidedApp(
  answers: Answers,
  environment: Record<string, string> = {},
): Promise<{ app: TestApp; provider: FakeOpenAi }> {
  const provider = await startFakeOpenAi(...answers);
  afterAll(() => provider.stop());
  const ours = { WELCOME_CREDITS: '100', OPENAI_BASE_URL: provider.url, OPENAI_API_KEY: provider.key };
  const app = await testApp({ environment: { ...ours, ...environment } });
  afterAll(() => app.stop());
  return { app, provider };
}

/** The same with two organisations that know nothing of each other, and what the first one's owner does. */
export async function openProvidedShops(answers: Answers, environment: Record<string, string> = {}) {
  const { app, provider } = await openProvidedApp(answers, environment);
  const [owner, other] = [await registerOrganisation(app), await registerOrganisation(app)];
  type Method = Parameters<TestApp['call']>[0];
  /** @param path below `/api/v1` */
  const call = (method: Method, path: string, body?: unknown, { token } = owner, headers = {}) =>
    app.call(method, `/api/v1${path}`, { token, headers, ...(body !== undefined && { body }) });
  const ended = (id: string, status?: string) => taskEnded(app, owner, id, status);
  return { app, provider, owner, other, call, ended };
}
