import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { useApiMutation, useTellError } from '#modules/accounts/web';
import { ConfirmButton } from '#ui';
import { type MadeKind, madeKinds } from './made-kinds.ts';

interface DeleteMadeProps {
  readonly kind: MadeKind;
  readonly made: { readonly id: string; readonly name: string };
}

/** Deletes one of a kind, whoever is sure of it, and goes back to its list. */
export function DeleteMade({ kind, made: { id, name } }: DeleteMadeProps) {
  const { t } = useTranslation();
  const go = useGo();
  const tell = useTellError();
  const { href, words, list, delete: contract } = madeKinds[kind];
  const remove = useApiMutation(contract, {
    invalidates: [list],
    onError: tell,
    onSuccess: () => go(href),
  });
  return (
    <ConfirmButton
      variant="ghost"
      busy={remove.isPending}
      question={{
        title: t(words.deleteSure, { name }),
        description: t(words.deleteWhat),
        action: t(words.delete),
      }}
      onConfirm={() => remove.mutate({ params: { id } })}
    />
  );
}
