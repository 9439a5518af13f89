import type { TaskRun } from '#kernel/tasks';
import { estimateTokens, type WriteOutput, type WriteTone, writerOf } from '#modules/ai';

/** What is asked of a model: its text, every variable in its place, and how long its answer may be. */
export interface FilledPrompt {
  readonly prompt: string;
  readonly maxTokens: number;
}

/** Of the words around a prompt: who writes, in which tone. */
const instructionTokens = 250;

/** The tags of an example. */
const aroundExample = 10;

/** The most that it may cost, in tokens; the examples of a tone are read with every text. */
export function tokensFor({ prompt, maxTokens }: FilledPrompt, tone: WriteTone | null = null): number {
  const examples = tone?.kind === 'own' ? tone.examples : [];
  const read = examples.reduce((sum, text) => sum + estimateTokens(text) + aroundExample, 0);
  return estimateTokens(prompt) + instructionTokens + read + maxTokens;
}

/** What was used of that. */
export const tokensOf = ({ tokens }: WriteOutput): number => Math.max(1, tokens.input + tokens.output);

/**
 * Has the installation's writer write it, told to whoever looks on. Of a task that is cancelled the text that there is stays;
 * in a process that has to end it throws, so that another one begins anew.
 * @throws ai.not_configured, RemoteFailure
 */
export async function writeFilled(
  { services, principal, signal, tell }: TaskRun<unknown>,
  { prompt, maxTokens }: FilledPrompt,
  tone: WriteTone | null = null,
): Promise<WriteOutput> {
  let written = 0;
  const writer = await writerOf(services, principal.orgId);
  const output = await writer.write(
    { prompt, tone, maxTokens },
    {
      account: principal.orgId,
      signal,
      onText(piece) {
        written += estimateTokens(piece);
        tell(Math.min(0.95, written / maxTokens), piece);
      },
    },
  );
  if (output.finish === 'stopped' && signal.reason !== 'cancelled') signal.throwIfAborted();
  return output;
}
