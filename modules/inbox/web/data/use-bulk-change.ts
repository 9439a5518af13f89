import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { useApiMutation, useTellError } from '#modules/accounts/web';
import { toast, useShortcut } from '#ui';
import {
  changeConversationsContract,
  getCountsContract,
  listSavedViewsContract,
  undoBulkChangeContract,
} from '../../contract/index.ts';

type Request = z.input<NonNullable<typeof changeConversationsContract.body>>;

export interface BulkChanges {
  /** `done` is called once the server has changed them. */
  change(request: Request, done: () => void): void;
  readonly busy: boolean;
}

const toastKey = 'inbox.bulk';

/**
 * Changes many conversations by one request; the event about it brings lists up to date, ours as everybody's. The last
 * one is undone from its toast or by a key, for as long as the server keeps it.
 */
export function useBulkChange(): BulkChanges {
  const { t } = useTranslation();
  const tell = useTellError();
  const last = useRef<string | null>(null);
  const invalidates = [getCountsContract, listSavedViewsContract];
  const apply = useApiMutation(changeConversationsContract, { invalidates, onError: tell });
  const undoing = useApiMutation(undoBulkChangeContract, { invalidates, onError: tell });
  const undo = (): void => {
    const id = last.current;
    if (id === null) return;
    last.current = null;
    undoing.mutate(
      { params: { id } },
      {
        onSuccess: ({ restored, skipped }) =>
          toast({
            title: t('inbox.bulk.undone', { count: restored }),
            description: skipped > 0 ? t('inbox.bulk.skipped', { count: skipped }) : undefined,
            key: toastKey,
          }),
      },
    );
  };
  useShortcut('z', undo, t('inbox.shortcut.undo'));
  return {
    busy: apply.isPending,
    change(request, done) {
      toast({ title: t('inbox.bulk.busy'), key: toastKey });
      apply.mutate(
        { body: request },
        {
          onSuccess({ id, changed }) {
            done();
            if (changed === 0) return void toast({ title: t('inbox.bulk.none'), key: toastKey });
            last.current = id;
            toast({
              title: t('inbox.bulk.done', { count: changed }),
              key: toastKey,
              action: { label: t('inbox.undo'), run: undo },
            });
          },
        },
      );
    },
  };
}
