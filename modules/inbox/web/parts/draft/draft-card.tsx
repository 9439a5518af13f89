import { Check, PencilLine, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import { announce, Button, Tag, useShortcut } from '#ui';
import { templateEngine } from '../../../contract/index.ts';
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

/** The answer or follow-up that waits: shown above the composer to every member, judged by whoever comes first. */
export function DraftCard({ draftId, conversationId, mayReply }: DraftCardProps) {
  const { t } = useTranslation();
  const { draft, approving, refusing, approve, refuse } = useReplyDraft(draftId, conversationId);
  const [editing, setEditing] = useState(false);
  const text = draft?.text;
  const follows = draft?.kind === 'follow_up';
  useEffect(() => {
    if (text !== undefined)
      announce(t(follows ? 'inbox.draft.follow_up_announce' : 'inbox.draft.announce', { text }));
  }, [t, text, follows]);
  if (draft?.state !== 'waiting') return null;
  const label = t(follows ? 'inbox.draft.follow_up' : 'inbox.draft.label');
  const stale = draft.evidence.some(({ current }) => !current);
  const busy = approving || refusing;
  return (
    <section aria-label={label} className="shrink-0 px-4 pb-2">
      <div className="mx-auto flex max-h-[40dvh] w-full max-w-[680px] flex-col gap-2 overflow-y-auto rounded-card border border-line bg-accent-wash p-3">
        <Tag tone="accent" className="self-start px-0">
          {label}
        </Tag>
        {draft.engine !== null && <WrittenBy engine={draft.engine} />}
        {editing ? (
          <DraftEditor
            text={draft.text}
            help={t(follows ? 'inbox.draft.edit_help_follow_up' : 'inbox.draft.edit_help')}
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

/** Why a follow-up stands here, and by whom: a template is no model's. */
function WrittenBy({ engine }: { engine: string }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const by =
    engine === templateEngine
      ? t('inbox.draft.from_template')
      : t('inbox.draft.by', { engine: words.engine(engine) });
  return (
    <p className="text-12 text-ink-soft">
      {t('inbox.draft.why_silent')} {by}.
    </p>
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
