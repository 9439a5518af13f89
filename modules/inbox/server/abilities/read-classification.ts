import { type ClassReason, type Stage, stageSchema } from '#modules/contacts/contract';
import { groundSummary } from './ground-summary.ts';

/**
 * The stage in the first line of what a model wrote, and those of its reasons whose quotes stand in a message of the customer.
 * Without a reason there is no stage.
 */
export function readClassification(
  written: string,
  messages: readonly { readonly id: string; readonly text: string }[],
  whole: boolean,
): { readonly stage: Stage | null; readonly reasons: ClassReason[] } {
  const [first = '', ...rest] = written.trim().split('\n');
  const word = first
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.find((one) => stageSchema.safeParse(one).success);
  const { sentences } = groundSummary(rest.join('\n'), messages, whole);
  const reasons = sentences.flatMap(({ text, messageId, quote }) =>
    messageId === null || quote === null ? [] : [{ rule: null, text, messageId, quote }],
  );
  return reasons.length === 0
    ? { stage: null, reasons }
    : {
        stage: stageSchema
          .nullable()
          .catch(null)
          .parse(word ?? null),
        reasons,
      };
}
