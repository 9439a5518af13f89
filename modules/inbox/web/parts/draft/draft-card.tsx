import { Check, PencilLine, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, Tag, useShortcut } from '#ui';
import { useReplyDraft } from '../../data/use-reply-draft.ts';
import { MessageText } from '../thread/message-row.tsx';
import { SourceChips } from '../thread/source-chips.tsx';
import { Foreign } from '../translate/foreign.tsx';
import { DraftEditor } from './draft-editor.tsx';

interface DraftCardProps {
  draftId: string;
  conversationId: string;
  mayReply: boolean;
}

/** The assistant's answer that waits: shown above the composer to every member, judged by whoever comes first. */
export function DraftCard({ draftId, conversationId, mayReply }: DraftCardProps) {
  const { t } = useTranslation();
  const { draft, approving, refusing, approve, refuse } = useReplyDraft(draftId, conversationId);
  const [editing, setEditing] = useState(false);
  const text = draft?.text;
  useEffect(() => {
    if (text !== undefined) announce(t('inbox.draft.announce', { text }));
  }, [t, text]);
  if (draft?.state !== 'waiting') return null;
  const stale = draft.evidence.some(({ current }) => !current);
  const busy = approving || refusing;
  return (
    <section aria-label={t('inbox.draft.label')} className="shrink-0 px-4 pb-2">
      <div className="mx-auto flex max-h-[40dvh] w-full max-w-[680px] flex-col gap-2 overflow-y-auto rounded-card border border-line bg-accent-wash p-3">
        <Tag tone="accent" className="self-start px-0">
          {t('inbox.draft.label')}
        </Tag>
        {editing ? (
          <DraftEditor
            text={draft.text}
            busy={approving}
            onSend={(words) => approve(words)}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <>
            <MessageText message={draft} />
            <Foreign of={{ draftId }} text={draft.text} language={draft.language} />
            <SourceChips evidence={draft.evidence} />
            {stale && (
              <p className="flex items-start gap-1.5 text-13 text-danger">
                <TriangleAlert size={16} aria-hidden className="mt-px shrink-0" />
                {t('inbox.draft.stale')}
              </p>
            )}
            {mayReply && (
              <div className="flex flex-wrap gap-2">
                <Button
                  size="sm"
                  variant="primary"
                  icon={<Check />}
                  busy={approving}
                  disabled={stale || refusing}
                  aria-keyshortcuts="y"
                  onClick={() => approve()}
                >
                  {t('inbox.draft.approve')}
                </Button>
                <Button
                  size="sm"
                  icon={<PencilLine />}
                  disabled={busy}
                  aria-keyshortcuts="w"
                  onClick={() => setEditing(true)}
                >
                  {t('inbox.draft.edit')}
                </Button>
                <Button
                  size="sm"
                  icon={<X />}
                  busy={refusing}
                  disabled={approving}
                  aria-keyshortcuts="d"
                  onClick={refuse}
                >
                  {t('inbox.draft.refuse')}
                </Button>
                <DraftKeys
                  enabled={!busy}
                  onApprove={() => !stale && approve()}
                  onEdit={() => setEditing(true)}
                  onRefuse={refuse}
                />
              </div>
            )}
          </>
        )}
      </div>
    </section>
  );
}

interface DraftKeysProps {
  enabled: boolean;
  onApprove: () => void;
  onEdit: () => void;
  onRefuse: () => void;
}

function DraftKeys({ enabled, onApprove, onEdit, onRefuse }: DraftKeysProps) {
  const { t } = useTranslation();
  useShortcut('y', onApprove, t('inbox.shortcut.approve'), { enabled });
  useShortcut('w', onEdit, t('inbox.shortcut.edit_draft'), { enabled });
  useShortcut('d', onRefuse, t('inbox.shortcut.refuse'), { enabled });
  return null;
}
