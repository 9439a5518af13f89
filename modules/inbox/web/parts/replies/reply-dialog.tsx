import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, useApiMutation } from '#modules/accounts/web';
import { Button, Checkbox, Field, Menu, TextArea, TextInput } from '#ui';
import {
  type CannedReply,
  createCannedReplyContract,
  listCannedRepliesContract,
  maxTextLength,
  replyVariables,
  updateCannedReplyContract,
} from '../../../contract/index.ts';

export interface ReplyDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The reply to change; without one a new one is written. */
  reply?: CannedReply;
}

/** Writes a canned reply: its title, where it is found, what it says. */
export default function ReplyDialog({ open, onOpenChange, reply }: ReplyDialogProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [title, setTitle] = useState(reply?.title ?? '');
  const [folder, setFolder] = useState(reply?.folder ?? '');
  const [text, setText] = useState(reply?.text ?? '');
  const [shared, setShared] = useState(reply?.shared ?? false);
  const [tried, setTried] = useState(false);
  const options = { invalidates: [listCannedRepliesContract], onSuccess: () => onOpenChange(false) };
  const create = useApiMutation(createCannedReplyContract, options);
  const update = useApiMutation(updateCannedReplyContract, options);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || text.trim() === '') return;
    const body = { title: title.trim(), folder: folder.trim() || null, text, shared };
    if (reply) update.mutate({ params: { id: reply.id }, body });
    else create.mutate({ body });
  };
  const insert = (name: string): void => {
    const at = area.current?.selectionStart ?? text.length;
    setText(`${text.slice(0, at)}{{${name}}}${text.slice(at)}`);
    requestAnimationFrame(() => area.current?.focus());
  };
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      title={t(reply ? 'inbox.replies.edit_title' : 'inbox.replies.create')}
      action={t('inbox.save')}
      busy={create.isPending || update.isPending}
      error={create.error ?? update.error}
      onSubmit={submit}
    >
      <Field
        label={t('inbox.replies.title')}
        error={tried && title.trim() === '' ? t('inbox.replies.title_needed') : undefined}
      >
        <TextInput value={title} maxLength={80} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label={t('inbox.replies.folder')} optional>
        <TextInput value={folder} maxLength={40} onChange={(event) => setFolder(event.target.value)} />
      </Field>
      <Field
        label={t('inbox.replies.text')}
        error={tried && text.trim() === '' ? t('inbox.replies.text_needed') : undefined}
      >
        <TextArea
          ref={area}
          rows={5}
          value={text}
          maxLength={maxTextLength}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Menu
        label={t('inbox.replies.variables')}
        trigger={
          <Button size="sm" className="self-start">
            {t('inbox.replies.variables')}
          </Button>
        }
        items={replyVariables.map((name) => ({
          key: name,
          label: t(`inbox.variable.${name}`),
          onSelect: () => insert(name),
        }))}
      />
      {(reply?.mine ?? true) && (
        <Checkbox label={t('inbox.replies.shared')} checked={shared} onCheckedChange={setShared} />
      )}
    </FormDialog>
  );
}
