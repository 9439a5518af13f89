import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';

interface AbilityCardProps {
  /** Of its heading. */
  id: string;
  title: string;
  action: ReactNode;
  /** Why the last one that was asked for came to nothing. */
  failure: { title: string; detail: string } | null | undefined;
  /** Why it could not even be asked for. */
  problem: unknown;
  children: ReactNode;
}

/** What an ability made of a conversation, the way to have it made, and why it was not. */
export function AbilityCard({ id, title, action, failure, problem, children }: AbilityCardProps) {
  const { t } = useTranslation();
  const refused = problem ? tellError(t, problem) : undefined;
  const told = failure ?? (refused && { title: refused.title, detail: refused.advice });
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-t border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id={id} className="font-semibold">
          {title}
        </h3>
        {action}
      </div>
      {told && (
        <p role="alert" className="text-13 text-danger">
          <span className="font-medium">{told.title}</span> {told.detail}
        </p>
      )}
      {children}
    </section>
  );
}
