import { ConfigError, loadConfig, refuseUnsafe, type Setting, settingProblems } from '#kernel/config';
import { defineCheck } from '#kernel/module';

/** Only ever reported by `comptoir doctor`: an installation that runs has read its settings. */
export function settingsCheck(
  settings: readonly Setting[],
  environment: Readonly<Record<string, string | undefined>>,
) {
  return defineCheck({
    name: 'checks.settings',
    findings: { valid: 'pass', invalid: 'fail', unsafe: 'fail' },
    async look() {
      const problems = settingProblems(settings, environment);
      if (problems.length > 0) {
        return problems.map(({ name, reason }) => ({ code: 'invalid' as const, vars: { name, reason } }));
      }
      try {
        refuseUnsafe(loadConfig(settings, environment));
        return [{ code: 'valid', vars: { given: given(settings, environment) } }];
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        return [{ code: 'unsafe', vars: { reason: error.message } }];
      }
    },
  });
}

function given(settings: readonly Setting[], environment: Readonly<Record<string, string | undefined>>) {
  return settings.filter(({ name }) => (environment[name] ?? '') !== '').length;
}
