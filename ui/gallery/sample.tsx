import type { ReactNode } from 'react';

/** A named row of the gallery. */
export const Sample = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="flex flex-col gap-3">
    <h2 className="text-13 font-medium text-ink-soft">{name}</h2>
    <div className="flex flex-wrap items-center gap-3">{children}</div>
  </section>
);
