import { createI18n } from '#kernel/i18n';
import { defineCommand } from '#kernel/module';
import { examine } from './doctor.ts';
import { worstOf } from './run-checks.ts';
import { wordsOf } from './words.ts';

/** `comptoir doctor`: before the start, after an upgrade, and when something is odd. */
export const doctorCommand = defineCommand({
  name: 'doctor',
  summary: 'Check settings, database, queue, files, mail and the machine; change nothing.',
  options: [{ flags: '--json', description: 'one JSON object instead of lines' }],
  async run(context, { json }) {
    const reports = await examine(context);
    const i18n = createI18n(context.declared.texts);
    const lines = reports.map((report) => ({ ...report, ...wordsOf(i18n, 'en', report) }));
    const status = worstOf(reports);
    if (json === true) context.terminal.print(JSON.stringify({ status, checks: lines }, null, 2));
    else {
      const width = Math.max(...lines.map(({ title }) => title.length)) + 2;
      for (const { status: one, title, message } of lines) {
        context.terminal.print(`${one}  ${title.padEnd(width)}${message}`);
      }
    }
    return status === 'fail' ? 1 : 0;
  },
});
