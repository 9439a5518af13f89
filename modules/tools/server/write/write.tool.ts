import { idSchema, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { escapeHtml } from '#kernel/html';
import { markdownToText, renderMarkdown } from '#kernel/markdown';
import type { Principal, Services } from '#kernel/scope';
import { defineTool, type TaskRun } from '#kernel/tasks';
import { nameLanguage, type WriteTone, writerOf } from '#modules/ai';
import {
  type AskedPrompt,
  type FilledPrompt,
  fillFor,
  fillPrompt,
  tokensFor,
  tokensOf,
  writeFilled,
} from '#modules/prompts';
import {
  type WriteInput,
  type WriteResult,
  type WriteStep,
  writeInputSchema,
  writeResultSchema,
  writeStepSchema,
} from '../../contract/index.ts';
import { markdownToDocx } from '../exports/markdown-to-docx.ts';
import { markdownToPdf } from '../exports/pdf/markdown-to-pdf.ts';
import { askTemplate } from '../use-cases/templates/ask-template.ts';
import { toneFor } from '../use-cases/tones/tone-for.ts';
import { checkTemplate } from './check-template.ts';
import { ownPromptTokens } from './template-prompts.ts';

const maxMs = 15 * 60 * 1_000;

/** Writes texts. The quote is the most that a text can cost; what is charged are the tokens that were used. */
export const writeTool = defineTool({
  name: 'write',
  input: writeInputSchema,
  step: writeStepSchema,
  result: writeResultSchema,
  maxMs,
  async measure(services, principal, input) {
    await writerOf(services, principal.orgId);
    const { tone, ...filled } = await asked(services, principal, input);
    return { title: titleOf(input), units: tokensFor(filled, tone) * countOf(input), files: [] };
  },
  async run(run, input) {
    const count = countOf(input);
    const { by, template, tone, ...filled } = await asked(run.services, run.principal, input);
    for (let at = run.steps.length; at < count && !run.signal.aborted; at += 1) {
      const written = await writeFilled(partOf(run, at, count), filled, tone);
      await run.finish(
        { ...written, ...(by && { prompt: by }), ...(template && { template }) },
        tokensOf(written),
      );
    }
  },
  assemble,
  textOf: ({ text }) => text,
  exports: {
    md: { mediaType: 'text/markdown; charset=utf-8', write: ({ result }) => result.text },
    html: {
      mediaType: 'text/html; charset=utf-8',
      write: ({ title, result }) =>
        `<!doctype html>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n${renderMarkdown(result.text)}`,
    },
    docx: {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      write: ({ result }) => markdownToDocx(result.text),
    },
    pdf: {
      mediaType: 'application/pdf',
      async write({ title, result: { text } }) {
        const { language } = await nameLanguage(text);
        return markdownToPdf(text, { title, language });
      },
    },
    txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => markdownToText(result.text) },
  },
});

const countOf = ({ count = 1 }: WriteInput): number => count;

/** What one of several tells: its share of the whole, and where it begins. */
function partOf(run: TaskRun<WriteStep>, at: number, count: number): TaskRun<WriteStep> {
  let begun = at === 0;
  return {
    ...run,
    tell(progress, said) {
      run.tell((at + progress) / count, begun ? said : `\n\n* * *\n\n${said ?? ''}`);
      begun = true;
    },
  };
}

/** The first one is chosen until somebody chooses another. */
function assemble(steps: readonly WriteStep[]): WriteResult {
  const [first = fail(tasksErrors.failed), ...others] = steps;
  if (others.length === 0) return first;
  const sum = (kind: 'input' | 'output') => steps.reduce((all, { tokens }) => all + tokens[kind], 0);
  return {
    ...first,
    tokens: { input: sum('input'), output: sum('output') },
    variants: steps.map(({ text, finish }) => ({ text, finish })),
    chosen: 0,
  };
}

/** The first thing that was given: what people will look for. */
function titleOf({ prompt, variables = {} }: WriteInput): string {
  const given = prompt ?? Object.values(variables).find((value) => String(value).trim() !== '') ?? '';
  return String(given).trim().replace(/\s+/g, ' ').slice(0, 120);
}

interface Asked extends FilledPrompt, Pick<WriteResult, 'template'>, Partial<Pick<AskedPrompt, 'by'>> {
  readonly tone: WriteTone | null;
}

/**
 * One of our templates in the organisation's words, one of its own, or a prompt; and how it is to sound.
 * @throws as `checkTemplate`, `askTemplate` and `toneFor`
 */
async function asked(services: Services, principal: Principal, input: WriteInput): Promise<Asked> {
  const { templateId, prompt = '', variables = {}, tone } = input;
  const own = idSchema.safeParse(templateId).data;
  const ours = own === undefined ? checkTemplate(input) : null;
  return services.scopes.withOrg(principal, async (scope) => ({
    ...(ours
      ? await fillFor(scope, ours, variables)
      : {
          ...(own === undefined
            ? { prompt: fillPrompt(prompt, variables) }
            : await askTemplate(scope, own, input)),
          maxTokens: ownPromptTokens,
        }),
    tone: tone === undefined ? null : await toneFor(scope, tone),
  }));
}
