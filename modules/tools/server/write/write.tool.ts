import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { escapeHtml } from '#kernel/html';
import { renderMarkdown } from '#kernel/markdown';
import { defineTool } from '#kernel/tasks';
import { estimateTokens, writerOf } from '#modules/ai';
import { type WriteInput, writeInputSchema, writeResultSchema } from '../../contract/index.ts';
import { markdownToDocx } from '../exports/markdown-to-docx.ts';
import { markdownToText } from '../exports/markdown-to-text.ts';
import { fillPrompt } from './fill-prompt.ts';

/** Of the words around a prompt: who writes, in which tone. */
const instructionTokens = 250;
const maxMs = 15 * 60 * 1_000;

/** Writes texts. The quote is the most that a text can cost; what is charged are the tokens that were used. */
export const writeTool = defineTool({
  name: 'write',
  input: writeInputSchema,
  step: writeResultSchema,
  result: writeResultSchema,
  maxMs,
  async measure(services, { orgId }, input) {
    await writerOf(services, orgId);
    const { prompt, maxTokens } = fillPrompt(input);
    return {
      title: titleOf(input),
      units: estimateTokens(prompt) + instructionTokens + maxTokens,
      files: [],
    };
  },
  async run({ services, principal, steps, signal, finish, tell }, input) {
    if (steps.length > 0) return;
    const { prompt, maxTokens } = fillPrompt(input);
    let written = 0;
    const writer = await writerOf(services, principal.orgId);
    const result = await writer.write(
      { prompt, tone: input.tone ? { kind: input.tone } : null, maxTokens },
      {
        account: principal.orgId,
        signal,
        onText(piece) {
          written += estimateTokens(piece);
          tell(Math.min(0.95, written / maxTokens), piece);
        },
      },
    );
    // Cancelled, the text that there is stays; a process that has to end lets another one begin anew.
    if (result.finish === 'stopped' && signal.reason !== 'cancelled') signal.throwIfAborted();
    await finish(result, Math.max(1, result.tokens.input + result.tokens.output));
  },
  assemble: ([step]) => step ?? fail(tasksErrors.failed),
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
    txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => markdownToText(result.text) },
  },
});

/** The first thing that was given: what people will look for. */
function titleOf({ prompt, variables = {} }: WriteInput): string {
  const given = prompt ?? Object.values(variables).find((value) => String(value).trim() !== '') ?? '';
  return String(given).trim().replace(/\s+/g, ' ').slice(0, 120);
}
