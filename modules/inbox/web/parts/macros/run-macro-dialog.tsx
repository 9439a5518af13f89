import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newClientId } from 'uuid';
import { FormError, QueryAnswer, useApiMutation, useApiQuery, useSession } from '#modules/accounts/web';
import { Button, Dialog, Skeleton, toast } from '#ui';
import {
  listMacrosContract,
  type Macro,
  type MacroAction,
  type MacroPreview,
  previewMacroContract,
  runMacroContract,
} from '../../../contract/index.ts';
import { showConversation } from '../../data/live-lists.ts';
import { useStepWords } from './use-step-words.ts';

export interface RunMacroDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  macro: Macro;
  conversationId: string;
}

/** Shows what a macro will do here; Enter does it. */
export default function RunMacroDialog({ open, onOpenChange, macro, conversationId }: RunMacroDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { user } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  const [clientId] = useState(() => newClientId());
  const preview = useApiQuery(previewMacroContract, { params: { id: macro.id }, query: { conversationId } });
  const run = useApiMutation(runMacroContract, {
    invalidates: [listMacrosContract],
    onSuccess(conversation) {
      showConversation(queries, conversation, user.id);
      onOpenChange(false);
      toast({ title: t('inbox.macros.done', { name: macro.name }), tone: 'success' });
    },
  });
  const missing = preview.data?.reply?.missing ?? [];
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={macro.name}
      initialFocus={button}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('inbox.cancel')}</Button>
          <Button
            ref={button}
            variant="primary"
            busy={run.isPending}
            // Not `disabled`: the focus waits on it for the preview.
            aria-disabled={!preview.data || missing.length > 0}
            onClick={() => {
              if (!preview.data || missing.length > 0) return;
              run.mutate({ params: { id: macro.id }, body: { conversationId, clientId } });
            }}
          >
            {t('inbox.macros.run')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <FormError error={run.error} />
        <QueryAnswer query={preview} skeleton={<StepSkeletons />}>
          {(shown) => <Steps preview={shown} />}
        </QueryAnswer>
        {missing.length > 0 && (
          <p className="text-13 text-danger">
            {t('inbox.replies.fill', {
              names: missing.map((name) => t(`inbox.variable.${name}`)).join(', '),
            })}
          </p>
        )}
      </div>
    </Dialog>
  );
}

const StepSkeletons = () => (
  <>
    <Skeleton className="w-4/5" />
    <Skeleton className="w-3/5" />
  </>
);

function Steps({ preview }: { preview: MacroPreview }) {
  const words = useStepWords();
  const textOf = (action: MacroAction): string | undefined =>
    action.kind === 'note' ? action.text : action.kind === 'reply' ? preview.reply?.text : undefined;
  return (
    <ol className="flex flex-col gap-3">
      {preview.actions.map((action) => (
        <li key={action.kind} className="flex flex-col gap-1">
          <span className="text-13 font-medium">{words(action, preview.assigneeName)}</span>
          {textOf(action) !== undefined && (
            <p className="rounded-card bg-sunken p-3 whitespace-pre-wrap wrap-anywhere">{textOf(action)}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
