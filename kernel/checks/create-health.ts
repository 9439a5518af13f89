import { dataFolderOf } from '#kernel/config';
import type { Check } from '#kernel/module';
import type { Health, Services } from '#kernel/scope';
import { runChecks } from './run-checks.ts';
import { wordsOf } from './words.ts';

/** The checks of a process that runs; its services are asked for when they are looked at. */
export function createHealth(checks: readonly Check[], services: () => Services): Health {
  return {
    async look(locale) {
      const { config, secrets, schemas, clock, dns, i18n } = services();
      const dataFolder = dataFolderOf(config);
      const reports = await runChecks(checks, { config, dataFolder, secrets, schemas, clock, dns });
      return reports.map((report) => {
        const { check, code, status } = report;
        return { check, code, status, ...wordsOf(i18n, locale, report) };
      });
    },
  };
}
