import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Tag } from '#ui';
import type { Decision, Message } from '../../../contract/index.ts';
import { messageAnchor } from '../../data/use-show-message.ts';
import type { SplitStart } from '../../data/use-split.ts';
import { mentionParts } from '../../state/mentions.ts';
import { DeliveryLine } from '../mail/delivery-line.tsx';
import { MailParts } from '../mail/mail-parts.tsx';
import { MessageMenu } from '../split/message-menu.tsx';
import { Foreign } from '../translate/foreign.tsx';
import { Clock } from './clock.tsx';
import { MessageFiles } from './message-files.tsx';
import { SourceChips } from './source-chips.tsx';
import { UnderstoodLine } from './understood-line.tsx';

interface MessageRowProps {
  message: Message;
  visitorName: string;
  follows: boolean;
  /** What was decided about a visitor's message, or led to the assistant's. */
  decision: Decision | undefined;
  /** The "why" panel shows this decision. */
  chosen: boolean;
  onChoose: (decisionId: string) => void;
  onSplit: ((start: SplitStart) => void) | undefined;
}

/** The words of a message as they were written. */
export const MessageText = ({
  message,
}: {
  message: Pick<Message, 'text'> & { language?: string | null };
}) => (
  <p dir="auto" lang={message.language ?? undefined} className="whitespace-pre-wrap wrap-anywhere">
    {message.text}
  </p>
);

/** Words and files; a message of files alone has no words. */
const Said = ({ message }: { message: Message }) => (
  <>
    {message.text !== '' && <MessageText message={message} />}
    <Foreign of={{ messageId: message.id }} text={message.text} language={message.language} />
    <MessageFiles message={message} />
  </>
);

export const bubbleLook = 'max-w-full rounded-card px-3 py-2 text-14 leading-normal';

export function MessageRow(props: MessageRowProps) {
  const { message, follows, onSplit } = props;
  const { author, visibility } = message;
  if (author === 'system') return <p className="my-2 text-center text-12 text-ink-soft">{message.text}</p>;
  const look =
    visibility === 'note'
      ? NoteMessage
      : { visitor: Visitors, member: Members, assistant: Assistants }[author];
  const Look = look;
  return (
    <article
      id={messageAnchor(message.id)}
      tabIndex={-1}
      className={cx('group relative flex flex-col', follows ? 'mt-1' : 'mt-4 first:mt-0')}
    >
      <Look {...props} />
      {onSplit && <MessageMenu message={message} onSplit={onSplit} />}
    </article>
  );
}

/** Who and when, above the first of several messages. */
function Head({ message, end, children }: { message: Message; end?: boolean; children: ReactNode }) {
  return (
    <div className={cx('mb-1 flex items-center gap-2 text-12 text-ink-soft', end && 'justify-end')}>
      <span className="font-medium">{children}</span>
      <Clock at={message.createdAt} />
    </div>
  );
}

function Visitors({ message, visitorName, follows, decision, chosen, onChoose }: MessageRowProps) {
  return (
    <div className="flex max-w-[85%] flex-col items-start self-start">
      {!follows && <Head message={message}>{visitorName}</Head>}
      <div className={cx(bubbleLook, 'bg-sunken')}>
        <Said message={message} />
      </div>
      <MailParts message={message} />
      {decision && (
        <UnderstoodLine decision={decision} chosen={chosen} onChoose={() => onChoose(decision.id)} />
      )}
    </div>
  );
}

function Members({ message, follows }: MessageRowProps) {
  return (
    <div className="flex max-w-[85%] flex-col items-end self-end">
      {!follows && (
        <Head message={message} end>
          {message.member?.name}
        </Head>
      )}
      <div className={cx(bubbleLook, 'border border-line bg-surface')}>
        <Said message={message} />
      </div>
      <DeliveryLine mail={message.mail} />
    </div>
  );
}

function Assistants({ message, decision, chosen, onChoose }: MessageRowProps) {
  const { t } = useTranslation();
  return (
    <div className="flex max-w-[85%] flex-col items-end self-end">
      <div
        className={cx(
          bubbleLook,
          'flex flex-col gap-1.5 bg-accent-wash',
          chosen && 'outline-1 outline-accent',
        )}
      >
        <div className="flex items-center gap-2 text-12 text-ink-soft">
          <Tag tone="accent" className="px-0">
            {t('inbox.author.assistant')}
          </Tag>
          {message.member && <span>{t('inbox.draft.approved_by', { name: message.member.name })}</span>}
          <Clock at={message.createdAt} />
          {decision && (
            <button
              type="button"
              aria-pressed={chosen}
              onClick={() => onChoose(decision.id)}
              className="ms-auto min-h-6 rounded-control px-1 underline decoration-line underline-offset-2 hover:text-ink hover:decoration-current pointer-coarse:min-h-11"
            >
              {t('inbox.why.open')}
            </button>
          )}
        </div>
        <Said message={message} />
        <SourceChips evidence={message.evidence} />
      </div>
      <DeliveryLine mail={message.mail} />
    </div>
  );
}

function NoteMessage({ message }: MessageRowProps) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col rounded-card border border-dashed border-edge px-3 py-2">
      <div className="mb-1 flex items-center gap-1.5 text-12 text-ink-soft">
        <Lock size={12} className="shrink-0" aria-hidden />
        <span className="font-medium">{t('inbox.note.by', { name: message.member?.name ?? '' })}</span>
        <Clock at={message.createdAt} />
      </div>
      <p dir="auto" lang={message.language ?? undefined} className="whitespace-pre-wrap wrap-anywhere">
        {mentionParts(message.text, message.mentions).map(({ text, member }, at) =>
          member ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that never changes.
            <span key={at} className="font-medium text-accent">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
      <MessageFiles message={message} />
    </div>
  );
}
