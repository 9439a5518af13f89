import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';
import { type StoredFileView, uploadFileContract } from '#kernel/contract';
import { useApi } from '#modules/accounts/web';
import { toast } from '#ui';
import { maxFiles } from '../../contract/index.ts';

/** A file that a member has chosen and not sent yet. */
export interface Attachment {
  readonly key: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** Of a picture: shown before the server has it. */
  readonly picture: string | null;
  readonly state: 'uploading' | 'done' | 'failed';
  /** The server's words, once it failed. */
  readonly problem?: string;
  readonly stored?: StoredFileView;
}

export interface Attachments {
  readonly items: readonly Attachment[];
  readonly uploading: boolean;
  readonly stored: readonly StoredFileView[];
  add(files: readonly File[]): void;
  remove(key: string): void;
  retry(key: string): void;
  /** Those that are uploaded leave with a message. */
  sent(): void;
  /** Files of a message that was taken back. */
  restore(files: readonly StoredFileView[]): void;
}

/** Uploads what is chosen, pasted or dropped for one conversation while its text is still written. */
export function useAttachments(): Attachments {
  const api = useApi();
  const { t } = useTranslation();
  const [items, setItems] = useState<readonly Attachment[]>([]);
  const files = useRef(new Map<string, { file: File; abort: AbortController }>());
  useEffect(() => {
    const chosen = files.current;
    return () => {
      for (const { abort } of chosen.values()) abort.abort();
    };
  }, []);

  const change = (key: string, what: Partial<Attachment>) =>
    setItems((before) => before.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const drop = (keep: (one: Attachment) => boolean) => {
    for (const one of items) if (!keep(one) && one.picture) URL.revokeObjectURL(one.picture);
    setItems((before) => before.filter(keep));
  };

  async function upload(key: string, file: File): Promise<void> {
    const abort = new AbortController();
    files.current.set(key, { file, abort });
    try {
      const stored = await api.upload(uploadFileContract, { file }, { signal: abort.signal });
      change(key, { state: 'done', stored, name: stored.name });
    } catch (error) {
      if (!abort.signal.aborted) change(key, { state: 'failed', problem: tellError(t, error).title });
    }
  }

  return {
    items,
    uploading: items.some(({ state }) => state === 'uploading'),
    stored: items.flatMap(({ stored }) => (stored ? [stored] : [])),
    add(given) {
      const room = maxFiles - items.length;
      if (given.length > room) toast({ title: t('inbox.files.most', { most: maxFiles }), tone: 'danger' });
      const added = given.slice(0, room).map((file) => ({ key: crypto.randomUUID(), file }));
      setItems((before) => [
        ...before,
        ...added.map(
          ({ key, file }): Attachment => ({
            key,
            name: file.name,
            sizeBytes: file.size,
            picture: file.type.startsWith('image/') ? URL.createObjectURL(file) : null,
            state: 'uploading',
          }),
        ),
      ]);
      for (const { key, file } of added) void upload(key, file);
    },
    remove(key) {
      files.current.get(key)?.abort.abort();
      drop((one) => one.key !== key);
    },
    retry(key) {
      const file = files.current.get(key)?.file;
      if (!file) return;
      change(key, { state: 'uploading' });
      void upload(key, file);
    },
    sent: () => drop(({ stored }) => !stored),
    restore: (given) =>
      setItems((before) => [
        ...given.map(
          (stored): Attachment => ({
            key: stored.id,
            name: stored.name,
            sizeBytes: stored.sizeBytes,
            picture: null,
            state: 'done',
            stored,
          }),
        ),
        ...before,
      ]),
  };
}
