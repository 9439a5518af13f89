import { ArrowLeft, Check, PanelRight, RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, LinkButton, Switch, useShortcut } from '#ui';
import type { Conversation } from '../../../contract/index.ts';
import { useConversationChange } from '../../data/use-conversation-change.ts';
import { useResolve } from '../../data/use-resolve.ts';
import { ReplyDue } from '../list/reply-due.tsx';
import { SplitLines } from '../split/split-lines.tsx';
import { AssigneeMenu } from './assignee-menu.tsx';
import { MergedLine } from './merged-line.tsx';
import { MoreMenu } from './more-menu.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import { SnoozedUntil } from './snoozed-until.tsx';
import { StatusMenu } from './status-menu.tsx';
import { TagsEditor } from './tags-editor.tsx';
import { Viewers } from './viewers.tsx';

interface ConversationHeaderProps {
  conversation: Conversation;
  mayReply: boolean;
  /** Where the way back leads, on phones. */
  back: string | null;
  panelOpen: boolean;
  onPanel: () => void;
  onSplit: () => void;
}

/** Who it is, how it stands, who has it; everything that changes a conversation. */
export function ConversationHeader(props: ConversationHeaderProps) {
  const { conversation, mayReply, back, panelOpen, onPanel, onSplit } = props;
  const { t } = useTranslation();
  const { contact, channel, status, subject } = conversation;
  return (
    <header className="@container flex shrink-0 flex-col gap-1 border-b border-line px-4 py-2">
      <div className="flex min-w-0 items-center gap-2">
        {back && (
          <LinkButton
            href={back}
            variant="ghost"
            icon={<ArrowLeft className="rtl:-scale-x-100" />}
            className="-ms-3"
          >
            <span className="sr-only">{t('inbox.back')}</span>
          </LinkButton>
        )}
        <h2 className="min-w-0 truncate text-16 font-semibold">{contact.name}</h2>
        <span className="truncate text-12 text-ink-soft @max-[30rem]:hidden">{channel.name}</span>
        <span className="ms-auto" />
        <Viewers conversationId={conversation.id} />
        {mayReply && <SnoozeMenu conversation={conversation} />}
        {mayReply && <ResolveButton conversation={conversation} />}
        <MoreMenu conversation={conversation} onSplit={onSplit} />
        <IconButton
          label={t('inbox.panel.toggle')}
          icon={<PanelRight className="rtl:-scale-x-100" />}
          aria-expanded={panelOpen}
          onClick={onPanel}
        />
      </div>
      {subject !== null && (
        <p dir="auto" className="min-w-0 truncate text-14" title={subject}>
          <span className="sr-only">{t('inbox.mail.subject')}</span> {subject}
        </p>
      )}
      {mayReply ? (
        <Controls conversation={conversation} />
      ) : (
        <p className="text-13 text-ink-soft">{t(`inbox.status.${status}`)}</p>
      )}
      <MergedLine conversationId={conversation.id} mayReply={mayReply} />
      <SplitLines conversationId={conversation.id} mayReply={mayReply} />
      <ReplyDue conversation={conversation} />
      {status === 'snoozed' && <SnoozedUntil at={conversation.snoozedUntil} />}
    </header>
  );
}

function ResolveButton({ conversation }: { conversation: Conversation }): ReactNode {
  const { t } = useTranslation();
  const { resolve, reopen } = useResolve(conversation);
  const resolved = conversation.status === 'resolved';
  useShortcut('e', () => (resolved ? reopen() : resolve()), t('inbox.shortcut.resolve'));
  return resolved ? (
    <Button size="sm" icon={<RotateCcw />} onClick={reopen}>
      <span className="max-md:sr-only">{t('inbox.reopen')}</span>
    </Button>
  ) : (
    <Button size="sm" icon={<Check />} onClick={resolve}>
      <span className="max-md:sr-only">{t('inbox.resolve')}</span>
    </Button>
  );
}

function Controls({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const change = useConversationChange(conversation.id);
  const [assigning, setAssigning] = useState(false);
  const [tagging, setTagging] = useState(false);
  useShortcut('a', () => setAssigning(true), t('inbox.shortcut.assign'));
  useShortcut('#', () => setTagging(true), t('inbox.shortcut.tag'));
  return (
    <div className="-ms-2 flex min-w-0 items-center justify-between gap-x-2 md:flex-wrap">
      {/* On a phone long names are scrolled; the switch beside them stays where it is. */}
      <div className="flex min-w-0 items-center max-md:overflow-x-auto max-md:*:shrink-0">
        <StatusMenu status={conversation.status} onChange={(status) => change({ status })} />
        <AssigneeMenu
          assignee={conversation.assignee}
          team={conversation.team}
          onTeam={(team) => change({ team })}
          open={assigning}
          onOpenChange={setAssigning}
          onChange={(assignee) => change({ assignee })}
        />
        <TagsEditor tags={conversation.tags} open={tagging} onOpenChange={setTagging} onChange={change} />
      </div>
      <Switch
        className="shrink-0 ps-2 text-13"
        checked={conversation.assistant === 'on'}
        onCheckedChange={(on) => change({ assistant: on ? 'on' : 'off' })}
        label={t('inbox.assistant.answers')}
      />
    </div>
  );
}
