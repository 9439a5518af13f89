import { Ear, ScanText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApiMutation, useSession, useTellError } from '#modules/accounts/web';
import { Button } from '#ui';
import { askFileTextContract, type FileText, inboxPermissions } from '../../../contract/index.ts';
import { useFileProgress } from '../../data/use-file-progress.ts';
import { failureKey } from '../../state/file-content.ts';
import type { FileContentProps } from './file-content-props.ts';

/** What is being done about a file in which nothing was found so far, or why nothing was. */
export function ContentState({ messageId, file }: FileContentProps) {
  const { t } = useTranslation();
  const { way, state, error } = file.content;
  if (state === 'waiting') return <Waiting messageId={messageId} fileId={file.id} way={way} />;
  return (
    <>
      {error && <p className="text-12 text-ink-soft">{t(failureKey(file.content), error.vars)}</p>}
      <Ask messageId={messageId} fileId={file.id} way={way} />
    </>
  );
}

interface About {
  messageId: string;
  fileId: string;
  way: FileText['way'];
}

function Waiting({ messageId, fileId, way }: About) {
  const { t, i18n } = useTranslation();
  const progress = useFileProgress(messageId, fileId);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(progress ?? 0);
  return (
    <p className="flex items-center gap-2 text-12 text-ink-soft">
      <progress
        aria-label={t(`inbox.content.waiting.${way}`)}
        max={1}
        value={progress ?? 0}
        className="h-1 w-20 shrink-0 appearance-none overflow-hidden rounded-full bg-line accent-accent"
      />
      <span>{t(`inbox.content.waiting.${way}`)}</span>
      {progress !== null && <span className="tabular-nums">{percent}</span>}
    </p>
  );
}

function Ask({ messageId, fileId, way }: About) {
  const { t } = useTranslation();
  const { can } = useSession();
  const tell = useTellError();
  const { mutate, isPending } = useApiMutation(askFileTextContract, { onError: tell });
  if (!can(inboxPermissions.reply)) return null;
  return (
    <Button
      size="sm"
      variant="ghost"
      className="self-start"
      icon={way === 'heard' ? <Ear /> : <ScanText />}
      busy={isPending}
      onClick={() => mutate({ params: { id: messageId, fileId } })}
    >
      {t(`inbox.content.ask.${way}`)}
    </Button>
  );
}
