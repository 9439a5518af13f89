import { Trash2 } from 'lucide-react';
import { confirm, IconButton } from '#ui';

interface DeleteKeptProps {
  /** The button's name, and the question with its consequences. */
  label: string;
  title: string;
  description: string;
  action: string;
  busy: boolean;
  onDelete: () => void;
}

/** Deletes a reply or a macro, after one question. */
export function DeleteKept({ label, title, description, action, busy, onDelete }: DeleteKeptProps) {
  const ask = async (): Promise<void> => {
    if (await confirm({ title, description, action, danger: true })) onDelete();
  };
  return <IconButton label={label} icon={<Trash2 />} busy={busy} onClick={() => void ask()} />;
}
