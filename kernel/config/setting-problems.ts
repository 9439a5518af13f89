import { ConfigError, loadConfig, type Setting } from './config.ts';

export interface SettingProblem {
  readonly name: string;
  /** What is wrong, without the value. */
  readonly reason: string;
}

/** Every setting that a start would end at, where the start itself names only the first. */
export function settingProblems(
  settings: readonly Setting[],
  environment: Readonly<Record<string, string | undefined>>,
): SettingProblem[] {
  return settings.flatMap((setting) => {
    try {
      loadConfig([setting], environment);
      return [];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return [{ name: setting.name, reason: error.message.slice(setting.name.length + 2) }];
    }
  });
}
