import { ArrowDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, QueryError } from '#modules/accounts/web';
import { Button, cx, Loading } from '#ui';
import type { Conversation, Decision, Message } from '../../../contract/index.ts';
import type { SplitStart } from '../../data/use-split.ts';
import { useTypist } from '../../data/use-typing.ts';
import type { OutboxEntry } from '../../state/outbox.ts';
import { threadRows } from '../../state/thread.ts';
import { DayLine } from './day-line.tsx';
import { MessageRow } from './message-row.tsx';
import { ThreadSkeleton } from './thread-skeleton.tsx';
import { TypingLine } from './typing-line.tsx';
import { UnsentRow } from './unsent-row.tsx';

interface ThreadProps {
  conversation: Conversation;
  messages: ApiPages<Message>;
  unsent: readonly OutboxEntry[];
  decisions: readonly Decision[];
  /** The decision that the "why" panel shows. */
  chosen: string | null;
  onChoose: (decisionId: string) => void;
  onRetry: (clientId: string) => void;
  onConfirm: (clientId: string) => void;
  onDiscard: (entry: OutboxEntry) => void;
  /** Absent where the member may not. */
  onSplit: ((start: SplitStart) => void) | undefined;
}

/** How far up one has to be before the way down is offered, in px. */
const farUp = 320;

const dayOf = (instant: string): string => new Date(instant).toDateString();

/** The messages, oldest first. The scroller counts from its lower end, so older ones arrive above without a jump. */
export function Thread(props: ThreadProps) {
  const {
    conversation,
    messages,
    unsent,
    decisions,
    chosen,
    onChoose,
    onRetry,
    onConfirm,
    onDiscard,
    onSplit,
  } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const typist = useTypist(conversation.id);
  const rows = threadRows(messages.items, unsent, dayOf);
  const byMessage = new Map(decisions.map((decision) => [decision.messageId, decision]));
  const byReply = new Map(decisions.map((decision) => [decision.replyId, decision]));
  const toEnd = () => scroller.current?.scrollTo({ top: 0 });

  if (messages.error && rows.length === 0)
    return <QueryError error={messages.error} onRetry={messages.refetch} />;
  if (messages.isPending) return <ThreadSkeleton />;
  return (
    <div className="relative flex min-h-0 grow flex-col">
      <div
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard.
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={t('inbox.thread.label', { name: conversation.contact.name })}
        className="flex min-h-0 grow flex-col-reverse overflow-y-auto overscroll-contain -outline-offset-2"
        onScroll={(event) => setAway(event.currentTarget.scrollTop < -farUp)}
      >
        <div className="mx-auto flex w-full max-w-[680px] flex-col px-4 py-4">
          <Older messages={messages} root={scroller} />
          {rows.map((row) => {
            if (row.kind === 'day') return <DayLine key={row.key} at={row.at} />;
            if (row.kind === 'unsent')
              return (
                <UnsentRow
                  key={row.key}
                  entry={row.entry}
                  onRetry={() => onRetry(row.entry.clientId)}
                  onConfirm={() => onConfirm(row.entry.clientId)}
                  onDiscard={() => onDiscard(row.entry)}
                />
              );
            const { message } = row;
            const decision = (message.author === 'assistant' ? byReply : byMessage).get(message.id);
            return (
              <MessageRow
                key={row.key}
                message={message}
                visitorName={conversation.contact.name}
                follows={row.follows}
                decision={decision}
                chosen={decision !== undefined && decision.id === chosen}
                onChoose={onChoose}
                onSplit={onSplit}
              />
            );
          })}
          <TypingLine typist={typist} visitorName={conversation.contact.name} />
        </div>
      </div>
      <Button
        size="sm"
        icon={<ArrowDown />}
        onClick={toEnd}
        className={cx('absolute inset-x-0 bottom-2 mx-auto w-max shadow-float', !away && 'hidden')}
      >
        {t('inbox.thread.newest')}
      </Button>
    </div>
  );
}

/** Loads the page before, when its place comes near. */
function Older({ messages, root }: { messages: ApiPages<Message>; root: React.RefObject<Element | null> }) {
  const line = useRef<HTMLDivElement>(null);
  const { hasMore, loadMore, isLoadingMore } = messages;
  const load = useRef(loadMore);
  load.current = loadMore;
  useEffect(() => {
    if (!line.current || !hasMore || isLoadingMore) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) load.current();
      },
      { root: root.current, rootMargin: '400px 0px' },
    );
    watch.observe(line.current);
    return () => watch.disconnect();
  }, [hasMore, isLoadingMore, root]);
  return <div ref={line}>{isLoadingMore && <Loading />}</div>;
}
