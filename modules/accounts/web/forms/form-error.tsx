import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';

/** Above a form: why it was not taken, where no single field is to blame. */
export function FormError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error === null) return null;
  const { title, advice } = tellError(t, error);
  return (
    <div role="alert" className="rounded-control border border-danger px-3 py-2">
      <p className="font-medium text-danger">{title}</p>
      <p>{advice}</p>
    </div>
  );
}
