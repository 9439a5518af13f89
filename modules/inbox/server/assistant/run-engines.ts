import type { AnswerOutput } from '#modules/ai';
import type { Understanding } from '#modules/ai/contract';
import type { Assignment, Outcome } from './assignment.ts';
import { assistantEngines } from './engines.ts';

/** After so many attempts a message is handed to a person rather than tried for ever. */
const maxAttempts = 4;

/** Understands a message and, where the assistant is in charge, finds the answer. Runs with no transaction open. */
export async function runEngines(assignment: Assignment): Promise<Outcome> {
  const { understander, answerer } = assistantEngines();
  const { message, organisation } = assignment;
  const began = performance.now();
  const read = await understander.understand({
    text: message.text,
    defaultRegion: organisation.defaultRegion,
    languageHint: assignment.languageHint ?? organisation.language,
  });
  const language = read.understanding.language ?? assignment.languageHint ?? organisation.language;
  const answer = !assignment.assistantOn
    ? null
    : assignment.attempts > maxAttempts
      ? handOver(answerer.engine)
      : await answerer.answer({
          text: message.text,
          language,
          organisationName: organisation.name,
          corpus: assignment.corpus,
        });
  return {
    understanding: settled(read.understanding, language),
    answer,
    durationMs: Math.round((performance.now() - began) * 10) / 10,
    engine: answer?.engine ?? read.engine,
    costMillicredits: read.costMillicredits + (answer?.costMillicredits ?? 0),
  };
}

/** The language that was answered in is the message's, even where the text alone did not tell it. */
function settled(understanding: Understanding, language: string): Understanding {
  return understanding.language === null ? { ...understanding, language } : understanding;
}

function handOver(engine: string): AnswerOutput {
  return {
    action: 'handed_over',
    text: '',
    evidence: [],
    parts: [],
    rule: 'engine_failed',
    confidence: 0,
    engine,
    durationMs: 0,
    costMillicredits: 0,
  };
}
