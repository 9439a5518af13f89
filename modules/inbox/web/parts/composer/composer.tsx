import { SendHorizontal, Settings2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx, IconButton, Menu, TextArea, useMediaQuery, useRemembered } from '#ui';
import { maxTextLength, type ReplyVariable, variablesIn } from '../../../contract/index.ts';
import type { Attachments } from '../../data/use-attachments.ts';
import { useTypingSignal } from '../../data/use-typing.ts';
import type { ComposerMode, Draft } from '../../state/drafts.ts';
import { insertWords } from '../../state/insert-words.ts';
import type { Named } from '../../state/mentions.ts';
import { AttachmentTray } from './attachment-tray.tsx';
import { takesFiles } from './takes-files.ts';
import { useMentionPicker } from './use-mention-picker.tsx';
import { useReplyPicker } from './use-reply-picker.tsx';

export interface ComposerHandle {
  /** Brings the caret into the composer, in this mode. */
  write: (mode: ComposerMode) => void;
  /** Puts words where the caret is. */
  insert: (words: string) => void;
}

interface ComposerProps {
  conversationId: string;
  visitorName: string;
  draft: Draft;
  onDraft: (change: Partial<Draft>) => void;
  onSend: (text: string, mode: ComposerMode) => void;
  /** Whom a note may call. */
  members: readonly Named[];
  /** The colleague who is writing an answer right now. */
  writing: string | null;
  attachments: Attachments;
  /** What else is done here, beside the modes. */
  tools?: ReactNode;
  /** Above the words. */
  above?: ReactNode;
  /** Something writes in the member's place: the words are shown and not changed. */
  held?: boolean;
  ref?: Ref<ComposerHandle>;
}

const modes: readonly ComposerMode[] = ['public', 'note'];
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Where members write: an answer to the visitor, or a note that only members see. */
export function Composer(props: ComposerProps) {
  const { conversationId, visitorName, draft, onDraft, onSend, members, writing, attachments } = props;
  const { tools, above, held = false, ref } = props;
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [enterSends, setEnterSends] = useRemembered('inbox.enter_sends', true, isBoolean);
  // A phone's keyboard has no Shift+Enter: there Enter begins a line, and the button sends.
  const byTouch = useMediaQuery('(pointer: coarse)');
  const signal = useTypingSignal(conversationId);
  const { mode } = draft;
  const text = draft[mode];
  const note = mode === 'note';
  const mention = useMentionPicker({
    enabled: note,
    area,
    text,
    members,
    onText: (next) => onDraft({ note: next }),
  });

  const canned = useReplyPicker({
    enabled: !note,
    conversationId,
    area,
    text,
    onText: (next) => onDraft({ public: next }),
  });
  // A visitor never reads a variable.
  const missing = note ? [] : variablesIn(text);
  const says = text.trim() !== '' || attachments.stored.length > 0;
  const sendable = !held && says && missing.length === 0 && !attachments.uploading;

  const choose = (next: ComposerMode): void => {
    if (next === 'note') signal.stopped();
    onDraft({ mode: next });
    area.current?.focus();
  };
  const insert = (words: string): void => {
    const { selectionStart: start, selectionEnd: end } = area.current ?? {};
    const place = { start: start ?? text.length, end: end ?? text.length };
    const next = insertWords(text, place, words);
    onDraft({ [mode]: next.text.slice(0, maxTextLength) });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  useImperativeHandle(ref, () => ({ write: choose, insert }));

  const send = (): void => {
    if (!sendable) return;
    signal.stopped();
    onSend(text.trim(), mode);
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (mention.onKey(event) || canned.onKey(event)) return;
    // The way out, so that the keys of the inbox work again; the draft stays.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (!(event.metaKey || event.ctrlKey || (enterSends && !byTouch))) return;
    event.preventDefault();
    send();
  };

  return (
    <div className="shrink-0 px-4 pb-4">
      <div
        className={cx(
          'relative mx-auto flex w-full max-w-[680px] flex-col gap-1 rounded-card border bg-sunken p-2 focus-within:border-edge',
          note && 'border-dashed border-edge',
        )}
        {...takesFiles(attachments.add)}
      >
        <AttachmentTray attachments={attachments} />
        {mention.picker}
        {canned.picker}
        <MissingLine missing={missing} />
        <WritingLine name={writing} />
        {above}
        <TextArea
          ref={area}
          {...mention.aria}
          {...canned.aria}
          rows={byTouch ? 1 : 2}
          maxRows={10}
          value={text}
          readOnly={held}
          aria-busy={held}
          maxLength={maxTextLength}
          aria-label={
            note ? t('inbox.composer.note_label') : t('inbox.composer.label', { name: visitorName })
          }
          placeholder={
            note ? t('inbox.composer.note_hint_mention') : t('inbox.composer.hint', { name: visitorName })
          }
          className="border-transparent bg-transparent px-2 outline-none"
          onKeyDown={onKeyDown}
          onBlur={() => {
            signal.stopped();
            mention.close();
            canned.close();
          }}
          onSelect={() => {
            mention.look();
            canned.look();
          }}
          onChange={(event) => {
            onDraft({ [mode]: event.target.value });
            if (!note) signal.typed();
          }}
        />
        <div className="flex flex-wrap items-center gap-1">
          {modes.map((one) => (
            <Button
              key={one}
              size="sm"
              variant="ghost"
              disabled={held}
              aria-pressed={one === mode}
              className={one === mode ? 'bg-hover' : 'font-normal text-ink-soft'}
              onClick={() => choose(one)}
            >
              {t(`inbox.composer.mode.${one}`)}
            </Button>
          ))}
          <span className="ms-auto" />
          {tools}
          {!byTouch && (
            <Menu
              label={t('inbox.composer.settings')}
              align="end"
              side="top"
              trigger={<IconButton label={t('inbox.composer.settings')} icon={<Settings2 />} />}
              items={[
                {
                  kind: 'check',
                  key: 'enter',
                  label: t('inbox.composer.enter_sends'),
                  checked: enterSends,
                  onCheckedChange: setEnterSends,
                },
              ]}
            />
          )}
          <Button
            variant="primary"
            icon={<SendHorizontal className="rtl:-scale-x-100" />}
            title={
              byTouch ? undefined : t(enterSends ? 'inbox.composer.keys_enter' : 'inbox.composer.keys_mod')
            }
            disabled={!sendable}
            onClick={send}
          >
            <span className="max-md:sr-only">
              {t(note ? 'inbox.composer.keep_note' : 'inbox.composer.send')}
            </span>
          </Button>
        </div>
      </div>
    </div>
  );
}

/** What a canned reply could not be filled with. */
function MissingLine({ missing }: { missing: readonly ReplyVariable[] }) {
  const { t } = useTranslation();
  const names = missing.map((name) => t(`inbox.variable.${name}`)).join(', ');
  return (
    <p aria-live="polite" className="px-2 text-13 text-brass empty:hidden">
      {names !== '' && t('inbox.replies.fill', { names })}
    </p>
  );
}

/** So that no two people answer at once. Said politely when it begins; nothing while nobody writes. */
function WritingLine({ name }: { name: string | null }) {
  const { t } = useTranslation();
  return (
    <p aria-live="polite" className="px-2 text-13 text-brass empty:hidden">
      {name !== null && t('inbox.composer.writing', { name })}
    </p>
  );
}
