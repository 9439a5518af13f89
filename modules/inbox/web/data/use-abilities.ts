import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ToldError, tellError } from '#kernel/browser';
import { useStartedTask } from '#modules/accounts/web';
import {
  changeToneContract,
  translateInConversationContract,
  writeReplyContract,
} from '../../contract/index.ts';
import type { AbilityOrder } from '../state/ability-order.ts';

/** What stands in the composer because it was asked for, and the way back. */
export interface Made {
  readonly order: AbilityOrder;
  /** The member's own words before. */
  readonly before: string;
  readonly engine: string;
  readonly credits: number;
  /** Which one a translation followed. */
  readonly glossary: { readonly name: string } | null;
  readonly sources: readonly { readonly articleId: string; readonly title: string }[];
  /** It ends in the middle. */
  readonly cut: boolean;
}

export interface Abilities {
  /** What is being done; the composer's words are not the member's meanwhile. */
  readonly doing: AbilityOrder | null;
  readonly made: Made | null;
  readonly problem: ToldError | null;
  start(order: AbilityOrder): void;
  stop(): void;
  undo(): void;
  /** What was made is the member's own from now on. */
  forget(): void;
}

interface AbilityInput {
  conversationId: string;
  text: string;
  onText: (text: string) => void;
}

/** As much of a result as is shown here, whichever tool it is of. */
interface Written {
  readonly text: string;
  readonly engine: string;
  readonly finish?: string;
  readonly sources?: Made['sources'];
  readonly glossary?: Made['glossary'];
}

/** Has an answer begun, translated or said in another tone, in the composer itself; nothing is ever sent. */
export function useAbilities({ conversationId, text, onText }: AbilityInput): Abilities {
  const { t } = useTranslation();
  const tasks = {
    reply: useStartedTask(writeReplyContract),
    retone: useStartedTask(changeToneContract),
    translate: useStartedTask(translateInConversationContract),
  };
  const [doing, setDoing] = useState<{ order: AbilityOrder; before: string } | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<ToldError | null>(null);
  const active = doing && tasks[doing.order.kind];
  const put = useRef(onText);
  put.current = onText;

  const said = active?.said ?? '';
  useEffect(() => {
    if (said !== '') put.current(said);
  }, [said]);

  const task = active?.busy === false ? active.task : undefined;
  const error = active?.busy === false ? active.error : null;
  useEffect(() => {
    if (!doing || (!error && !task)) return;
    const { order, before } = doing;
    setDoing(null);
    const written = task?.result as Written | undefined;
    put.current(written?.text ? written.text.trim() : before);
    if (error) setProblem(tellError(t, error));
    else if (task?.error) setProblem({ title: task.error.title, advice: task.error.detail });
    if (!task || !written?.text) return;
    const { engine, sources = [], glossary = null, finish } = written;
    const cut = task.status === 'cancelled' || (finish !== undefined && finish !== 'whole');
    setMade({ order, before, engine, sources, glossary, cut, credits: task.credits });
  }, [doing, task, error, t]);

  // What is sent, or deleted to the last letter, needs no way back.
  useEffect(() => {
    if (text === '') setMade(null);
  }, [text]);

  const begin = (order: AbilityOrder, before: string): void => {
    const params = { id: conversationId };
    if (order.kind === 'reply') void tasks.reply.start({ params, body: { tone: order.tone } });
    else if (order.kind === 'retone')
      void tasks.retone.start({ params, body: { text: before, tone: order.tone } });
    else void tasks.translate.start({ params, body: { text: before, to: order.to } });
  };
  return {
    doing: doing?.order ?? null,
    made,
    problem,
    start(order) {
      if (doing) return;
      setMade(null);
      setProblem(null);
      setDoing({ order, before: text });
      begin(order, text);
    },
    stop: () => void active?.cancel(),
    undo() {
      if (made) onText(made.before);
      setMade(null);
    },
    forget() {
      setMade(null);
      setProblem(null);
    },
  };
}
