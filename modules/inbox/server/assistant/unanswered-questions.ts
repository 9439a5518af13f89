import type { AnswerOutput } from '#modules/ai';

interface Answered {
  readonly action: string;
  readonly parts: readonly Pick<AnswerOutput['parts'][number], 'kind' | 'answered' | 'text'>[];
}

/** The questions of a message that went to a person because no article answers them. */
export function unansweredQuestions({ action, parts }: Answered): string[] {
  if (action !== 'handed_over' && action !== 'partly_answered') return [];
  return parts.filter((one) => one.kind === 'question' && !one.answered).map((one) => one.text);
}
