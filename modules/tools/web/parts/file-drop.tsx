import { FileUp, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptOf, type FileKind, type StoredFileView, uploadFileContract } from '#kernel/contract';
import { useApi, useTellError } from '#modules/accounts/web';
import { Button, IconButton } from '#ui';

interface FileDropProps {
  /** What may be dropped, in words. */
  readonly help: string;
  readonly kinds: readonly FileKind[];
  readonly file: StoredFileView | null;
  readonly onFile: (file: StoredFileView | null) => void;
}

interface Sending {
  readonly name: string;
  readonly progress: number;
  readonly stop: AbortController;
}

/** What is larger is sent part by part. */
const wholeBytes = 8 * 1024 * 1024;

/** Takes one file, by drop or by choice, and uploads it at once: then its cost can be told. */
export function FileDrop({ help, kinds, file, onFile }: FileDropProps) {
  const { t } = useTranslation();
  const api = useApi();
  const tell = useTellError();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending | null>(null);

  async function upload(given: File | undefined): Promise<void> {
    if (!given) return;
    const stop = new AbortController();
    const onProgress = (progress: number) => setSending({ name: given.name, progress, stop });
    onProgress(0);
    try {
      const whole = given.size <= wholeBytes;
      onFile(
        whole
          ? await api.upload(uploadFileContract, { file: given }, { signal: stop.signal })
          : await api.uploadInParts(given, { signal: stop.signal, onProgress }),
      );
    } catch (error) {
      if (!stop.signal.aborted) tell(error);
    } finally {
      setSending(null);
    }
  }

  if (sending) return <SendingFile {...sending} />;

  if (file) {
    return (
      <p className="flex items-center gap-2 rounded-control border border-line bg-sunken px-3 py-2">
        <span className="min-w-0 truncate font-medium">{file.name}</span>
        <IconButton
          label={t('tools.file.remove', { name: file.name })}
          size="sm"
          icon={<X />}
          onClick={() => onFile(null)}
        />
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button inside
    <div
      className="flex flex-col items-start gap-3 rounded-control border border-dashed border-edge p-4"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void upload(event.dataTransfer.files[0]);
      }}
    >
      <p className="text-ink-soft">{help}</p>
      <Button icon={<FileUp />} onClick={() => input.current?.click()}>
        {t('tools.file.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('tools.file.choose')}
        accept={acceptOf(kinds)}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          void upload(chosen);
        }}
      />
    </div>
  );
}

function SendingFile({ name, progress, stop }: Sending) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(progress);
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-control border border-line bg-sunken px-3 py-2">
      <span className="min-w-0 truncate font-medium">{name}</span>
      <progress
        className="h-1.5 min-w-24 flex-1 appearance-none overflow-hidden rounded-full bg-line accent-accent"
        aria-label={t('tools.file.sending', { name })}
        max={1}
        value={progress}
      />
      <span className="text-13 text-ink-soft tabular-nums">{percent}</span>
      <Button size="sm" onClick={() => stop.abort()}>
        {t('tools.file.stop')}
      </Button>
    </div>
  );
}
