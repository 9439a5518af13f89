export interface AnswerArticle {
  id: string;
  version: number;
  title: string;
  /** Markdown. */
  body: string;
  /** 'fr', 'en', ... */
  language: string;
}

export interface AnswerQuestion {
  text: string;
  /** The visitor's detected language; the reply is in it when it is 'fr' or 'en', else in 'en'. */
  language: 'fr' | 'en' | (string & {});
  organisationName: string;
}

export type AnswerAction = 'answered' | 'partly_answered' | 'handed_over' | 'greeted' | 'ignored';

export interface AnswerQuote {
  articleId: string;
  version: number;
  title: string;
  /** Byte for byte `body.slice(start, end)`. */
  quote: string;
  start: number;
  end: number;
}

export interface AnswerCandidate {
  articleId: string;
  title: string;
  passage: string;
  /** Probability (0 to 1) that the passage answers the question. */
  score: number;
}

export interface AnswerPart {
  kind: 'question' | 'greeting' | 'thanks' | 'farewell' | 'insult' | 'spam' | 'statement';
  text: string;
  answered: boolean;
  evidence: AnswerQuote[];
  /** The five best passages, best first, for the "why" panel. */
  candidates: AnswerCandidate[];
  /** Machine code of what decided: worded as ai.rule.<code>. */
  rule: string;
  confidence: number;
  checks: Record<string, number | boolean | string>;
}

export interface AnswerResult {
  action: AnswerAction;
  /** The whole reply; empty when `ignored`. */
  text: string;
  evidence: AnswerQuote[];
  parts: AnswerPart[];
  rule: string;
  confidence: number;
}
