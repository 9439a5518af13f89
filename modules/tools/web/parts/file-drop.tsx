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

/** Takes one file, by drop or by choice, and uploads it at once: then its cost can be told. */
export function FileDrop({ help, kinds, file, onFile }: FileDropProps) {
  const { t } = useTranslation();
  const api = useApi();
  const tell = useTellError();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);

  async function upload(given: File | undefined): Promise<void> {
    if (!given) return;
    setBusy(true);
    try {
      onFile(await api.upload(uploadFileContract, { file: given }));
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }

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
      <Button icon={<FileUp />} busy={busy} onClick={() => input.current?.click()}>
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
