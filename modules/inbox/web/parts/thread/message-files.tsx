import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StoredFileView } from '#kernel/contract';
import { lazyPart } from '#ui';
import type { MemberFile, Message } from '../../../contract/index.ts';
import { fileSize } from '../../state/file-size.ts';
import type { FileContentProps } from '../content/file-content-props.ts';

const { Part: FileContent } = lazyPart<FileContentProps>(() => import('../content/file-content.tsx'));

/** A message's files: pictures as such, everything to be saved, and what a visitor says or shows in theirs. */
export function MessageFiles({ message }: { message: Pick<Message, 'id' | 'files'> }) {
  const { t } = useTranslation();
  const { id, files } = message;
  if (files.length === 0) return null;
  return (
    <ul aria-label={t('inbox.files.label')} className="mt-2 flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="max-w-full">
          <FileLink file={file} />
          {file.content && <FileContent messageId={id} file={{ ...file, content: file.content }} />}
        </li>
      ))}
    </ul>
  );
}

function FileLink({ file }: { file: MemberFile }) {
  const { t } = useTranslation();
  return (
    <a
      href={file.url}
      download={file.name}
      title={t('inbox.files.save', { name: file.name })}
      className="flex max-w-full flex-col overflow-hidden rounded-control border border-line bg-surface hover:bg-hover"
    >
      {file.previewUrl && (
        <img
          src={file.previewUrl}
          alt=""
          loading="lazy"
          className="max-h-40 min-h-12 min-w-24 bg-sunken object-contain"
        />
      )}
      <FileName file={file} />
    </a>
  );
}

/** A file without its picture: also what has no link yet, in a message on its way. */
export function FileName({ file }: { file: StoredFileView }) {
  const { i18n } = useTranslation();
  return (
    <span className="flex min-w-0 items-center gap-1.5 px-2 py-1.5 text-12">
      <FileText size={14} className="shrink-0 text-ink-soft" aria-hidden />
      <span dir="auto" className="min-w-0 truncate">
        {file.name}
      </span>
      <span className="shrink-0 text-ink-soft">{fileSize(file.sizeBytes, i18n.language)}</span>
    </span>
  );
}
