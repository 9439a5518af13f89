import { describe, expect, it } from 'vitest';
import { loadConfig } from '#kernel/config';
import type { Services } from '#kernel/scope';
import { chooseEngines } from './choose-engines.ts';
import { refuseSandbox } from './refuse-sandbox.ts';
import { aiSettings } from './settings.ts';

const none = { translator: null, transcriber: null };
const clock = { now: () => new Date('2026-11-20T10:00:00Z') };

function withSettings(environment: Record<string, string>): Services {
  const config = loadConfig(Object.values(aiSettings), environment);
  // Engines are chosen, and none is asked anything.
  return { config, clock, log: {}, httpClient: {} } as unknown as Services;
}

const chosen = async (environment: Record<string, string>) => {
  const { writer, translators, drawer } = chooseEngines(
    withSettings(environment),
    'organisation-1',
    [],
    none,
  );
  return [writer?.engine ?? null, translators.map(({ engine }) => engine), drawer?.engine ?? null];
};

describe('what serves', () => {
  it.each<[string, Record<string, string>, unknown[]]>([
    ['nothing, where nothing is set', {}, [null, [], null]],
    [
      'OpenAI by its key',
      { OPENAI_API_KEY: 'k' },
      ['openai.gpt-4o-mini', ['openai.gpt-4o-mini'], 'openai.gpt-image-1'],
    ],
    [
      'a server of one’s own, which draws nothing by itself',
      { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'qwen' },
      ['openai.qwen', ['openai.qwen'], null],
    ],
    [
      'a server of one’s own with its image model',
      { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'qwen', OPENAI_IMAGE_MODEL: 'flux' },
      ['openai.qwen', ['openai.qwen'], 'openai.flux'],
    ],
    [
      'DeepL before any model',
      { DEEPL_API_KEY: 'd', OPENAI_API_KEY: 'k' },
      ['openai.gpt-4o-mini', ['deepl.translate', 'openai.gpt-4o-mini'], 'openai.gpt-image-1'],
    ],
    [
      'Anthropic, then Mistral, and OpenAI for what they do not do',
      { OPENAI_API_KEY: 'k', MISTRAL_API_KEY: 'm', ANTHROPIC_API_KEY: 'a', MISTRAL_MODEL: 'large' },
      [
        'anthropic.claude-haiku-5-5',
        ['anthropic.claude-haiku-5-5', 'mistral.large', 'openai.gpt-4o-mini'],
        'openai.gpt-image-1',
      ],
    ],
    [
      'the sandbox, asked for',
      { AI_SANDBOX: 'true' },
      ['sandbox.write', ['sandbox.translate'], 'sandbox.draw'],
    ],
    [
      'the sandbox only where nothing real does',
      { AI_SANDBOX: 'true', DEEPL_API_KEY: 'd' },
      ['sandbox.write', ['deepl.translate'], 'sandbox.draw'],
    ],
  ])('is %s', async (_, environment, engines) => {
    expect(await chosen(environment)).toEqual(engines);
  });

  it.each<[string, Record<string, string>, string]>([
    ['the local engine without a model', { DEEPL_API_KEY: 'd' }, 'local.answer.1'],
    ['a model where there is one', { ANTHROPIC_API_KEY: 'a' }, 'anthropic.claude-haiku-5-5'],
  ])('visitors are answered by %s', async (_, environment, engine) => {
    const { answerer } = chooseEngines(withSettings(environment), 'organisation-1', [], none);
    expect(answerer.engine).toBe(engine);
  });

  it('French is heard where a provider hears it', async () => {
    const heard = async (environment: Record<string, string>) =>
      chooseEngines(withSettings(environment), 'organisation-1', [], none).transcriber.serves('fr');
    expect(await heard({ ANTHROPIC_API_KEY: 'a' })).toBe(false);
    expect(await heard({ MISTRAL_API_KEY: 'm' })).toBe(true);
  });

  it('is an organisation’s own key alone, for all that it serves', () => {
    const services = withSettings({ OPENAI_API_KEY: 'k', DEEPL_API_KEY: 'd' });
    const access = { apiKey: 'm', baseUrl: undefined, models: {} };
    const { writer, translators, drawer, sources } = chooseEngines(
      services,
      'organisation-1',
      [{ vendor: 'mistral', access }],
      none,
    );
    expect(writer?.engine).toBe('mistral.mistral-small-latest');
    expect(translators.map(({ engine }) => engine)).toEqual(['mistral.mistral-small-latest']);
    expect(drawer?.engine).toBe('openai.gpt-image-1');
    expect(sources).toEqual({
      answer: 'own',
      write: 'own',
      translate: 'own',
      transcribe: 'own',
      draw: 'installation',
    });
  });
});

describe('the sandbox in production', () => {
  const production = { NODE_ENV: 'production' };

  it('is refused at the start', () => {
    expect(() => refuseSandbox(withSettings({ ...production, AI_SANDBOX: 'true' }))).toThrow(/AI_SANDBOX/);
  });

  it('needs a setting of its own', () => {
    const forced = { ...production, AI_SANDBOX: 'true', AI_SANDBOX_IN_PRODUCTION: 'true' };
    expect(() => refuseSandbox(withSettings(forced))).not.toThrow();
    expect(() => refuseSandbox(withSettings(production))).not.toThrow();
    expect(() => refuseSandbox(withSettings({ AI_SANDBOX: 'true' }))).not.toThrow();
  });
});
