import { createContext, type ReactNode, useContext, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';

interface FieldWiring {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
}

const FieldContext = createContext<FieldWiring | undefined>(undefined);

export interface ControlProps {
  id?: string;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling';
}

/** The attributes that tie a control to the `Field` around it; a control used alone keeps its own. */
export function useControl(own: ControlProps): ControlProps {
  const field = useContext(FieldContext);
  if (!field) return own;
  return {
    id: own.id ?? field.id,
    required: own.required ?? (field.required || undefined),
    'aria-describedby': own['aria-describedby'] ?? field.describedBy,
    'aria-invalid': own['aria-invalid'] ?? (field.invalid || undefined),
  };
}

export interface FieldProps {
  label: string;
  /** Below the control; an error takes its place. */
  help?: ReactNode;
  error?: string;
  required?: boolean;
  /** Says "optional" beside the label. Mark the exception, not the rule. */
  optional?: boolean;
  /** Keeps the label for screen readers only, where the layout already says it. */
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
}

/** Label above, control, help below. Holds exactly one control. */
export function Field({
  label,
  help,
  error,
  required,
  optional,
  hideLabel,
  className,
  children,
}: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? help;
  return (
    <FieldContext
      value={{
        id,
        describedBy: note ? noteId : undefined,
        invalid: Boolean(error),
        required: Boolean(required),
      }}
    >
      <div className={cx('flex flex-col gap-1', className)}>
        <label htmlFor={id} className={cx('self-start text-13 font-medium', hideLabel && 'sr-only')}>
          {label}
          {optional && <span className="ms-1 font-normal text-ink-soft">{t('ui.field.optional')}</span>}
        </label>
        {children}
        {/* Always in the page, so that a screen reader hears the error arrive. */}
        <div
          id={noteId}
          aria-live="polite"
          className={cx('text-13', error ? 'text-danger' : 'text-ink-soft')}
        >
          {note}
        </div>
      </div>
    </FieldContext>
  );
}
