import type * as z from 'zod';

/** One setting of the installation; the manifest that declares it is its only owner. */
export interface Setting<T = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** What the setting does, as the operator's table shows it. */
  readonly description: string;
  /** The default as the table shows it. */
  readonly shown: string;
  readonly secret?: boolean;
}

export function defineSetting<T>(setting: Setting<T>): Setting<T> {
  return setting;
}

/** A start that cannot go on for want of a right setting: exit code 78 (EX_CONFIG of sysexits.h). */
export class ConfigError extends Error {
  readonly exitCode = 78;
  readonly code = 'kernel.config_invalid';
}

export interface Config {
  get<T>(setting: Setting<T>): T;
  readonly production: boolean;
}

/**
 * Reads every declared setting once.
 * @throws ConfigError naming the variable, never its value
 */
export function loadConfig(
  settings: readonly Setting[],
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const values = new Map<string, unknown>();
  for (const setting of settings) {
    const raw = environment[setting.name];
    const parsed = setting.schema.safeParse(raw === '' ? undefined : raw);
    if (!parsed.success) {
      const reason = parsed.error.issues.map((issue) => issue.message).join('; ');
      throw new ConfigError(`${setting.name}: ${reason}`);
    }
    values.set(setting.name, parsed.data);
  }
  return {
    production: environment.NODE_ENV === 'production',
    get<T>(setting: Setting<T>): T {
      if (!values.has(setting.name)) throw new Error(`The setting ${setting.name} is in no manifest.`);
      return values.get(setting.name) as T;
    },
  };
}
