import type { EngineRun } from '../../ports/engine-run.ts';

/** What a model is told once, and what it is then asked. */
export interface ChatRequest {
  readonly system: string;
  readonly user: string;
  /** Where it stops; null leaves that to the server, where the server can be left to it. */
  readonly maxTokens: number | null;
  /** The answer is one JSON object: a server that can hold a model to that is told so. */
  readonly json?: boolean;
  /** The likeliest words rather than lively ones, where the server takes such a wish. */
  readonly exact?: boolean;
}

/** On whose behalf, and how long one waits for it. */
export interface ChatLimits extends Pick<EngineRun, 'account' | 'signal'> {
  /** From sending to the last byte. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** For a server that asks to be left alone; 0 asks once and takes no for an answer. */
  readonly patienceMs?: number;
}

export interface ChatReply {
  readonly text: string;
  readonly finish: 'whole' | 'too_long';
  /** As the server counted them; null where it counts nothing. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
}

/**
 * A model on somebody's server, whatever protocol that speaks. What it writes is a text: writers, translators and answerers
 * make of it what they are for, in the same way for all vendors.
 */
export interface Chat {
  /** The vendor and the model: `anthropic.claude-haiku-5-5`. */
  readonly engine: string;
  /** As people know it. */
  readonly provider: string;
  /** @throws RemoteFailure, HttpClientError `aborted` */
  complete(request: ChatRequest, limits: ChatLimits): Promise<ChatReply>;
  /** Piece by piece; the reply holds all of them. @throws RemoteFailure (`ai.provider_cut` when the stream breaks), HttpClientError `aborted` */
  stream(request: ChatRequest, limits: ChatLimits, onText: (piece: string) => void): Promise<ChatReply>;
}
