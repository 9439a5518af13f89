import type { Engines, UnderstandOutput } from '#modules/ai';
import type { Assignment, Outcome } from './assignment.ts';

/** After so many attempts a message is handed to a person rather than tried for ever. */
const maxAttempts = 4;

/** Understands a message and, where the assistant is in charge, finds the answer. Runs with no transaction open. */
export async function runEngines(engines: Engines, assignment: Assignment): Promise<Outcome> {
  if (assignment.message.text.trim() === '') return unread(assignment, 'files_only');
  if (assignment.attempts > maxAttempts) return unread(assignment, 'engine_failed');
  const began = performance.now();
  const read = await understand(engines, assignment);
  const answer = assignment.assistantOn
    ? await engines.answerer.answer({
        text: assignment.message.text,
        language: read.understanding.language ?? assumedLanguage(assignment),
        organisationName: assignment.organisation.name,
        corpus: assignment.corpus,
      })
    : null;
  return {
    understanding: read.understanding,
    answer,
    durationMs: Math.round((performance.now() - began) * 10) / 10,
    engine: answer?.engine ?? read.engine,
    costMillicredits: read.costMillicredits + (answer?.costMillicredits ?? 0),
  };
}

/** Reads a message; the language that it does not tell is the one that is assumed. */
export async function understand(
  { understander }: Pick<Engines, 'understander'>,
  assignment: Pick<Assignment, 'message' | 'organisation' | 'languageHint'>,
): Promise<UnderstandOutput> {
  const { message, organisation, languageHint } = assignment;
  const read = await understander.understand({
    text: message.text,
    defaultRegion: organisation.defaultRegion,
    languageHint: languageHint ?? organisation.language,
  });
  const language = read.understanding.language ?? assumedLanguage(assignment);
  return { ...read, understanding: { ...read.understanding, language } };
}

const assumedLanguage = ({
  languageHint,
  organisation,
}: Pick<Assignment, 'languageHint' | 'organisation'>): string => languageHint ?? organisation.language;

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
