import type { AnswerAction, LocatedEvidence } from '../../contract/index.ts';

/** One article of the organisation's knowledge as an engine reads it. */
export interface AnswerArticle {
  id: string;
  version: number;
  title: string;
  /** The very bytes that `GET /api/v1/knowledge/articles/{id}` returns: quotes are compared with it. */
  body: string;
  /** ISO 639-1. */
  language: string;
}

/** The knowledge to answer from. An engine calls `load` only for a key that it has not indexed yet. */
export interface AnswerCorpus {
  /** Unique to the organisation and changed by every change of its knowledge, so it names one exact content. */
  key: string;
  load(): Promise<AnswerArticle[]>;
}

export interface AnswerInput {
  text: string;
  /** ISO 639-1 of the reply; null lets the engine choose from the text. */
  language: string | null;
  organisationName: string;
  corpus: AnswerCorpus;
}

/** A passage that was considered, quoted or not. Scores compare inside one part only. */
export interface AnswerCandidate {
  articleId: string;
  title: string;
  passage: string;
  score: number;
}

/** One question (or greeting, or remark) of the message and what became of it: the material of the "why" panel. */
export interface AnswerPart {
  kind: string;
  text: string;
  answered: boolean;
  evidence: LocatedEvidence[];
  candidates: AnswerCandidate[];
  /** The rule that decided, a stable identifier. */
  rule: string;
  confidence: number;
  /** What was verified on the way, as the engine names it. */
  checks: unknown;
}

export interface AnswerOutput {
  action: AnswerAction;
  /** The reply to send; empty when the action is `ignored` and nothing is to be said. */
  text: string;
  evidence: LocatedEvidence[];
  parts: AnswerPart[];
  rule: string;
  confidence: number;
  engine: string;
  durationMs: number;
  /** Thousandths of a credit; the local engine costs 0. */
  costMillicredits: number;
}

/** Answers one message from the given knowledge, or hands it over. Never states what no article says. */
export interface Answerer {
  readonly engine: string;
  answer(input: AnswerInput): Promise<AnswerOutput>;
}
