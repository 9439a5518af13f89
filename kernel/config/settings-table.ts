import type { Setting } from './config.ts';

/** The operator's table of settings, as Markdown; `docs/guides/configure.md` holds exactly this. */
export function settingsTable(settings: readonly Setting[]): string {
  const rows = [...settings]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((setting) => `| \`${setting.name}\` | ${setting.shown} | ${setting.description} |`);
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}
