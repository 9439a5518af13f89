import type { Engines } from '#modules/ai';
import type { Understanding } from '#modules/ai/contract';
import type { Assignment, Outcome } from './assignment.ts';

/** After so many attempts a message is handed to a person rather than tried for ever. */
const maxAttempts = 4;

/** Understands a message and, where the assistant is in charge, finds the answer. Runs with no transaction open. */
export async function runEngines(engines: Engines, assignment: Assignment): Promise<Outcome> {
  if (assignment.message.text.trim() === '') return unread(assignment, 'files_only');
  if (assignment.attempts > maxAttempts) return unread(assignment, 'engine_failed');
  const { understander, answerer } = engines;
  const { message, organisation } = assignment;
  const began = performance.now();
  const read = await understander.understand({
    text: message.text,
    defaultRegion: organisation.defaultRegion,
    languageHint: assignment.languageHint ?? organisation.language,
  });
  const language = read.understanding.language ?? assumedLanguage(assignment);
  const answer = assignment.assistantOn
    ? await answerer.answer({
        text: message.text,
        language,
        organisationName: organisation.name,
        corpus: assignment.corpus,
      })
    : null;
  return {
    understanding: settled(read.understanding, language),
    answer,
    durationMs: Math.round((performance.now() - began) * 10) / 10,
    engine: answer?.engine ?? read.engine,
    costMillicredits: read.costMillicredits + (answer?.costMillicredits ?? 0),
  };
}

const assumedLanguage = (assignment: Assignment): string =>
  assignment.languageHint ?? assignment.organisation.language;

/** The language that was answered in is the message's, even where the text alone did not tell it. */
function settled(understanding: Understanding, language: string): Understanding {
  return understanding.language === null ? { ...understanding, language } : understanding;
}

/** What is said of a message that no engine could read, or that has only files: nothing, and a person is asked for. */
function unread(assignment: Assignment, rule: 'files_only' | 'engine_failed'): Outcome {
  const engine = 'none';
  return {
    understanding: {
      language: assumedLanguage(assignment),
      languageConfidence: 0,
      sentiment: 'neutral',
      sentimentScore: 0,
      sentimentProbabilities: { negative: 0, neutral: 1, positive: 0 },
      intent: 'statement',
      intentConfidence: 0,
      phones: [],
      emails: [],
      spans: [],
    },
    answer: assignment.assistantOn
      ? {
          action: 'handed_over',
          text: '',
          evidence: [],
          parts: [],
          rule,
          confidence: 0,
          engine,
          durationMs: 0,
          costMillicredits: 0,
        }
      : null,
    durationMs: 0,
    engine,
    costMillicredits: 0,
  };
}
