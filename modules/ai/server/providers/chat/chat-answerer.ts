import type { Logger } from '#kernel/log';
import type {
  AnswerArticle,
  Answerer,
  AnswerInput,
  AnswerOutput,
  AnswerPart,
} from '../../ports/answer.port.ts';
import { passedOn } from '../local/answer/reply/compose.ts';
import { createIndexCache } from '../local/index-cache.ts';
import type { Chat, ChatReply } from './chat.ts';
import { type GroundedSentence, groundSentences } from './ground-sentences.ts';
import { instructions, material, readWrittenAnswer, type WrittenAnswer } from './written-answer.ts';

export interface ChatAnswererOptions {
  readonly chat: Chat;
  /** On whose behalf the model is asked: an organisation's id. */
  readonly account: string;
  /** Greets, turns spam away, chooses the articles to show, and stands in whenever the model cannot be had. */
  readonly local: Answerer;
  readonly log: Pick<Logger, 'warn'>;
  readonly timeoutMs?: number;
}

/** Of article text shown to the model; some 6,000 tokens. */
const maxMaterial = 24_000;
const maxMessage = 4_000;
const maxArticleBytes = 2_000_000;
/** A waiting message is held for ten seconds: what is not written by then is answered by the local engine. */
const timeoutMs = 7_000;
const maxBytes = 512 * 1024;
const maxTokens = 900;

/** Of every organisation: the key of a corpus names it, and one exact content. */
const articlesOf = createIndexCache((articles) => articles, maxArticleBytes);

/**
 * Lets a model write the answer, and a machine check it: each sentence carries a quote that stands in its article, or it
 * is dropped; when none is left, a person is asked for. Errors, time-outs and refusals are answered by the local engine,
 * which the output then names.
 */
export function createChatAnswerer(options: ChatAnswererOptions): Answerer {
  const { chat, account, local, log } = options;
  const { engine } = chat;
  // Asked once and at once: whoever waits for an answer is better served by the local engine than by a second attempt.
  const limits = { account, timeoutMs: options.timeoutMs ?? timeoutMs, maxBytes, patienceMs: 0 };
  return {
    engine,
    async answer(input) {
      const began = performance.now();
      const own = await local.answer(input);
      // A courtesy needs no model, and spam should cost nothing.
      if (own.action === 'greeted' || own.action === 'ignored') return own;
      const { index: all } = await articlesOf.get(input.corpus);
      if (all.length === 0) return own;
      const shown = chooseMaterial(all, own.parts);
      const user = material(shown, input.text.slice(0, maxMessage));
      const request = { system: instructions(input), user, maxTokens, json: true, exact: true };
      try {
        const reply = await chat.complete(request, limits);
        const output = compose(input, readWrittenAnswer(reply.text), shown, { own, reply, engine });
        const text = output.text || (await wordsOfHandOver(local, input, own));
        return { ...output, text, durationMs: performance.now() - began };
      } catch (error) {
        // Of the error only its message: what it holds beside that may be what the visitor wrote.
        log.warn({ reason: (error as Error).message, engine }, 'the local engine stands in for the model');
        return { ...own, durationMs: performance.now() - began };
      }
    },
  };
}

/** The articles that the local engine found nearest come first; a small knowledge base is shown whole. */
function chooseMaterial(all: readonly AnswerArticle[], parts: readonly AnswerPart[]): AnswerArticle[] {
  const nearest = new Map<string, number>();
  for (const { candidates } of parts) {
    for (const [rank, { articleId }] of candidates.entries()) {
      nearest.set(articleId, Math.min(nearest.get(articleId) ?? Number.POSITIVE_INFINITY, rank));
    }
  }
  const rankOf = ({ id }: AnswerArticle) => nearest.get(id) ?? Number.MAX_SAFE_INTEGER;
  let room = maxMaterial;
  return [...all]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .filter(({ title, body }) => {
      room -= title.length + body.length;
      return room >= 0;
    });
}

interface Context {
  readonly own: AnswerOutput;
  readonly reply: ChatReply;
  readonly engine: string;
}

function compose(
  input: AnswerInput,
  written: WrittenAnswer,
  shown: readonly AnswerArticle[],
  { own, reply, engine }: Context,
): Omit<AnswerOutput, 'durationMs'> {
  const { kept, dropped } = groundSentences(written.sentences, shown);
  const open = kept.length === 0 && written.unanswered.length === 0 ? [input.text] : written.unanswered;
  const action = kept.length === 0 ? 'handed_over' : open.length > 0 ? 'partly_answered' : 'answered';
  const rule =
    kept.length === 0 && written.sentences.length > 0 ? 'model_no_sentence_stands' : `model_${action}`;
  const question = {
    text: input.text,
    language: input.language ?? 'en',
    organisationName: input.organisationName,
  };
  const paragraphs = [
    kept.map(({ text }) => text).join(' '),
    ...(open.length > 0 ? [passedOn(open, question)] : []),
  ];
  const confidence = written.sentences.length === 0 ? 0 : kept.length / written.sentences.length;
  const { input: inputTokens = 0, output: outputTokens = 0 } = reply.tokens ?? {};
  const checks = { dropped, inputTokens, outputTokens };
  const part = {
    kind: 'question',
    candidates: own.parts.flatMap(({ candidates }) => candidates),
    rule,
    confidence,
    checks,
  };
  const answered: AnswerPart[] =
    kept.length > 0 ? [{ ...part, text: input.text, answered: true, evidence: evidenceOf(kept) }] : [];
  return {
    action,
    text: kept.length === 0 ? '' : paragraphs.join('\n\n'),
    evidence: evidenceOf(kept),
    parts: [...answered, ...open.map((text) => ({ ...part, text, answered: false, evidence: [] }))],
    rule,
    confidence,
    engine,
    // Nothing is charged before there is a price book.
    costMillicredits: 0,
  };
}

/** Each proof once, in the order of the sentences. */
function evidenceOf(kept: readonly GroundedSentence[]): GroundedSentence['evidence'][] {
  const known = new Map(
    kept.map(({ evidence }) => [`${evidence.articleId} ${evidence.start} ${evidence.end}`, evidence]),
  );
  return [...known.values()];
}

/** What the local engine says when nothing is known. */
async function wordsOfHandOver(local: Answerer, input: AnswerInput, own: AnswerOutput): Promise<string> {
  if (own.action === 'handed_over') return own.text;
  const nothing = { key: 'nothing', load: async () => [] };
  return (await local.answer({ ...input, corpus: nothing })).text;
}
