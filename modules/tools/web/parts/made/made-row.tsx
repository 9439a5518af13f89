import { Link } from '#ui';
import { type MadeKind, madeKinds } from './made-kinds.ts';

interface MadeRowProps {
  readonly kind: MadeKind;
  readonly made: { readonly id: string; readonly name: string };
  /** In a few words what it is. */
  readonly facts: string;
}

/** One of a kind in its list. */
export const MadeRow = ({ kind, made: { id, name }, facts }: MadeRowProps) => (
  <p className="flex flex-wrap items-baseline gap-x-3">
    <Link
      href={`${madeKinds[kind].href}/${id}`}
      className="min-w-0 font-medium wrap-anywhere hover:underline"
    >
      {name}
    </Link>
    <span className="text-13 text-ink-soft">{facts}</span>
  </p>
);
