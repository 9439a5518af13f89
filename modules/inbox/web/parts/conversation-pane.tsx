import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newClientId } from 'uuid';
import { type ApiPages, useSession } from '#modules/accounts/web';
import { lazyDialog, lazyPart, useShortcut } from '#ui';
import type { Conversation, Decision, Message } from '../../contract/index.ts';
import { useAbilities } from '../data/use-abilities.ts';
import { useAttachments } from '../data/use-attachments.ts';
import { useConversationChange } from '../data/use-conversation-change.ts';
import { useDictation } from '../data/use-dictation.ts';
import { useDraft } from '../data/use-draft.ts';
import { useMembers } from '../data/use-members.ts';
import { useOutbox } from '../data/use-outbox.ts';
import { useReadMarking } from '../data/use-read-marking.ts';
import { useSplit } from '../data/use-split.ts';
import { useTypist } from '../data/use-typing.ts';
import { begun, type ComposerMode, type Draft } from '../state/drafts.ts';
import { mentionedIn } from '../state/mentions.ts';
import type { OutboxEntry } from '../state/outbox.ts';
import { AbilitiesMenu } from './abilities/abilities-menu.tsx';
import { DictateButton } from './abilities/dictate-button.tsx';
import { AssistantBar } from './composer/assistant-bar.tsx';
import { AttachButton } from './composer/attach-button.tsx';
import { Composer, type ComposerHandle } from './composer/composer.tsx';
import { DraftCard } from './draft/draft-card.tsx';
import { ConversationHeader } from './header/conversation-header.tsx';
import { MacroMenu } from './macros/macro-menu.tsx';
import type { SplitDialogProps } from './split/split-dialog.tsx';
import { Thread } from './thread/thread.tsx';
import { TranslationsProvider } from './translate/translations.tsx';

const { Part: AbilityBar } = lazyPart(() => import('./abilities/ability-bar.tsx'));
const { Part: DictationBar } = lazyPart(() => import('./abilities/dictation-bar.tsx'));
const SplitDialog = lazyDialog<SplitDialogProps>(() => import('./split/split-dialog.tsx'));

interface ConversationPaneProps {
  conversation: Conversation;
  messages: ApiPages<Message>;
  decisions: readonly Decision[];
  chosen: string | null;
  mayReply: boolean;
  back: string | null;
  panelOpen: boolean;
  onPanel: () => void;
  onChoose: (decisionId: string) => void;
}

/** The middle pane: head, messages, and where members write. */
export function ConversationPane(props: ConversationPaneProps) {
  const { conversation, messages, decisions, chosen, mayReply, back, panelOpen, onPanel, onChoose } = props;
  const { id, contact } = conversation;
  const { user } = useSession();
  const change = useConversationChange(id);
  const [draft, keepDraft] = useDraft(id);
  const members = useMembers();
  const typist = useTypist(id);
  const newestId = messages.items.find(({ visibility }) => visibility === 'public')?.id;
  const setDraft = (next: Partial<Draft>) => keepDraft({ ...next, ...begun(draft, next, newestId) });
  const outbox = useOutbox();
  const attachments = useAttachments();
  const composer = useRef<ComposerHandle>(null);
  const split = useSplit();
  const abilities = useAbilities({
    conversationId: id,
    text: draft.public,
    onText: (text) => setDraft({ public: text }),
  });
  const dictation = useDictation(id, (words) => composer.current?.insert(words));
  const speaks = dictation.microphone.seconds !== null || dictation.writing || dictation.problem !== null;
  useReadMarking(conversation);

  const send = (text: string, visibility: ComposerMode): void => {
    outbox.write({
      clientId: newClientId(),
      conversationId: id,
      text,
      visibility,
      ...(visibility === 'public'
        ? { seenId: draft.seenId ?? newestId }
        : { mentions: mentionedIn(text, members).map(({ id: memberId }) => memberId) }),
      files: attachments.stored,
      createdAt: new Date().toISOString(),
    });
    attachments.sent();
    setDraft({ [visibility]: '', mode: 'public' });
  };
  /** A refused message becomes a draft again, before what was written since. */
  const takeBack = ({ clientId, text, visibility, files = [] }: OutboxEntry): void => {
    outbox.discard(clientId);
    attachments.restore(files);
    setDraft({ [visibility]: [text, draft[visibility]].filter(Boolean).join('\n'), mode: visibility });
  };
  return (
    <div className="flex min-h-0 grow flex-col bg-surface">
      <ConversationHeader
        conversation={conversation}
        mayReply={mayReply}
        back={back}
        panelOpen={panelOpen}
        onPanel={onPanel}
        onSplit={() => split.begin({ messageId: null, mode: 'later' })}
      />
      <TranslationsProvider
        conversationId={id}
        languages={messages.items.flatMap(({ language, files }) => [
          language,
          ...files.map(({ content }) => content?.language ?? null),
        ])}
        mayAsk={mayReply}
      >
        <Thread
          conversation={conversation}
          messages={messages}
          unsent={outbox.unsent.filter(({ conversationId }) => conversationId === id)}
          decisions={decisions}
          chosen={chosen}
          onChoose={onChoose}
          onRetry={outbox.retry}
          onConfirm={outbox.confirm}
          onDiscard={takeBack}
          onSplit={mayReply ? split.begin : undefined}
        />
        {conversation.draftId !== null && (
          <DraftCard
            key={conversation.draftId}
            draftId={conversation.draftId}
            conversationId={id}
            mayReply={mayReply}
          />
        )}
      </TranslationsProvider>
      <SplitDialog
        key={split.turn}
        open={split.open}
        onOpenChange={split.setOpen}
        conversation={conversation}
        messages={messages.items}
        decisions={decisions}
        start={split.start}
      />
      <AssistantBar
        conversation={conversation}
        me={user.id}
        mayReply={mayReply}
        onRelease={() => change({ assistant: 'on' })}
      />
      {mayReply && (
        <>
          <WriteKeys onWrite={(mode) => composer.current?.write(mode)} />
          <Composer
            ref={composer}
            conversationId={id}
            visitorName={contact.name}
            draft={draft}
            onDraft={setDraft}
            onSend={send}
            members={members}
            attachments={attachments}
            tools={
              <>
                {draft.mode === 'public' && (
                  <AbilitiesMenu
                    empty={draft.public.trim() === ''}
                    language={conversation.language}
                    busy={abilities.doing !== null}
                    onOrder={abilities.start}
                  />
                )}
                <DictateButton dictation={dictation} />
                <AttachButton onFiles={attachments.add} />
                <MacroMenu conversationId={id} />
              </>
            }
            above={
              <>
                {draft.mode === 'public' && (abilities.doing || abilities.made || abilities.problem) && (
                  <AbilityBar abilities={abilities} />
                )}
                {speaks && <DictationBar dictation={dictation} />}
              </>
            }
            held={abilities.doing !== null}
            writing={typist?.author === 'member' ? typist.name : null}
          />
        </>
      )}
    </div>
  );
}

function WriteKeys({ onWrite }: { onWrite: (mode: ComposerMode) => void }) {
  const { t } = useTranslation();
  useShortcut('r', () => onWrite('public'), t('inbox.shortcut.reply'));
  useShortcut('n', () => onWrite('note'), t('inbox.shortcut.note'));
  return null;
}
