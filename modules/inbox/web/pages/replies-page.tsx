import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  narrowed,
  PagesList,
  useApiList,
  useApiMutation,
  useSession,
  useTellError,
} from '#modules/accounts/web';
import { Button, ConfirmIconButton, IconButton, lazyDialog, Page, SearchInput, Tag } from '#ui';
import {
  type CannedReply,
  deleteCannedReplyContract,
  inboxPermissions,
  listCannedRepliesContract,
} from '../../contract/index.ts';
import type { ReplyDialogProps } from '../parts/replies/reply-dialog.tsx';
import { repliesFor } from '../state/canned.ts';

const ReplyDialog = lazyDialog<ReplyDialogProps>(() => import('../parts/replies/reply-dialog.tsx'));

/** The texts that members insert with a slash. */
export default function RepliesPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [creating, setCreating] = useState(false);
  const [search, setSearch] = useState('');
  const replies = useApiList(listCannedRepliesContract, undefined);
  const mayWrite = can(inboxPermissions.reply);
  const some = replies.items.length > 0;
  return (
    <Page
      title={t('inbox.nav.replies')}
      subtitle={t('inbox.replies.subtitle')}
      width="reading"
      action={
        mayWrite && (
          <Button variant="primary" icon={<Plus />} onClick={() => setCreating(true)}>
            {t('inbox.replies.create')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {some && <SearchInput label={t('inbox.replies.search')} value={search} onValueChange={setSearch} />}
        <PagesList
          label={t('inbox.nav.replies')}
          pages={narrowed(replies, repliesFor(search, replies.items))}
          empty={t(some ? 'inbox.replies.nothing' : 'inbox.replies.empty')}
          itemKey={({ id }) => id}
        >
          {(reply) => <ReplyRow reply={reply} mayWrite={mayWrite} />}
        </PagesList>
      </div>
      <ReplyDialog open={creating} onOpenChange={setCreating} />
    </Page>
  );
}

function ReplyRow({ reply, mayWrite }: { reply: CannedReply; mayWrite: boolean }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const [editing, setEditing] = useState(false);
  const remove = useApiMutation(deleteCannedReplyContract, {
    invalidates: [listCannedRepliesContract],
    onError: tell,
  });
  const { id, title, folder, text, shared, uses } = reply;
  return (
    <div className="flex items-start gap-2">
      <div className="flex min-w-0 grow flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium wrap-anywhere">{title}</span>
          {folder && <Tag>{folder}</Tag>}
        </p>
        <p className="line-clamp-2 text-13 whitespace-pre-line text-ink-soft wrap-anywhere">{text}</p>
        <p className="text-12 text-ink-soft">
          {t(shared ? 'inbox.replies.is_shared' : 'inbox.replies.is_own')}
          {uses > 0 && ` · ${t('inbox.replies.uses', { count: uses })}`}
        </p>
      </div>
      {mayWrite && (
        <>
          <IconButton
            label={t('inbox.replies.edit', { title })}
            icon={<Pencil />}
            onClick={() => setEditing(true)}
          />
          <ConfirmIconButton
            label={t('inbox.replies.delete', { title })}
            icon={<Trash2 />}
            busy={remove.isPending}
            question={{
              title: t('inbox.replies.delete_ask', { title }),
              description: t(shared ? 'inbox.replies.delete_shared' : 'inbox.replies.delete_own'),
              action: t('inbox.replies.delete_action'),
            }}
            onConfirm={() => remove.mutate({ params: { id } })}
          />
          <ReplyDialog key={JSON.stringify(reply)} open={editing} onOpenChange={setEditing} reply={reply} />
        </>
      )}
    </div>
  );
}
