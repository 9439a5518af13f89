import { useState } from 'react';
import { useGo } from '#kernel/browser';
import { uploadFileContract } from '#kernel/contract';
import { useApi, useInvalidate, useTellError } from '#modules/accounts/web';
import {
  type ChangeRule,
  createImportContract,
  listImportsContract,
  type ReadSchedule,
} from '../../contract/index.ts';
import { importHref } from '../state/article-href.ts';

interface ImportAddress {
  readonly url: string;
  readonly scope: 'page' | 'site';
  readonly schedule: ReadSchedule;
  readonly onChange: ChangeRule;
}

interface StartImport {
  readonly busy: boolean;
  fromAddress(address: ImportAddress): Promise<void>;
  /** Several at once are an import each. */
  fromFiles(files: readonly File[]): Promise<void>;
}

/** Begins imports; a single one is shown as it goes on. */
export function useStartImport(): StartImport {
  const api = useApi();
  const go = useGo();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const [busy, setBusy] = useState(false);

  async function start(begin: () => Promise<string | null>): Promise<void> {
    setBusy(true);
    try {
      const id = await begin();
      invalidate(listImportsContract);
      if (id !== null) go(importHref(id));
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    fromAddress: (body) => start(async () => (await api.call(createImportContract, { body })).id),
    fromFiles: (files) =>
      start(async () => {
        let last: string | null = null;
        for (const file of files) {
          const { id: fileId } = await api.upload(uploadFileContract, { file });
          last = (await api.call(createImportContract, { body: { fileId } })).id;
        }
        return files.length === 1 ? last : null;
      }),
  };
}
