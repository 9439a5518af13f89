import { type ReactNode, useId } from 'react';
import type { Saving } from '../../data/use-saving.ts';
import { SavedMark, SaveError } from '../shared/saved-mark.tsx';

interface PropertyRowProps {
  label: string;
  /** Beside the label's end: what can be done with the property itself. */
  action?: ReactNode;
  saving?: Saving;
  /** The control, under the id that the label names. */
  children: (id: string) => ReactNode;
}

/** One fact of a contact: its name, its value that is edited in place, and whether the edit is kept. */
export function PropertyRow({ label, action, saving, children }: PropertyRowProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-[7rem_minmax(0,1fr)] items-start gap-x-2">
      <label htmlFor={id} className="py-1.5 text-13 text-ink-soft wrap-anywhere pointer-coarse:py-3">
        {label}
      </label>
      <div className="flex min-w-0 items-center gap-1">
        <div className="min-w-0 grow">{children(id)}</div>
        {action}
      </div>
      {saving && (
        <div className="col-start-2 flex flex-col px-2">
          <SavedMark saving={saving} />
          <SaveError saving={saving} />
        </div>
      )}
    </div>
  );
}
