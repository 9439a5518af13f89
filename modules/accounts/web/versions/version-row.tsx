import { useTranslation } from 'react-i18next';
import { RelativeTime, Tag } from '#ui';

/** What every list of versions has of one. */
export interface Version {
  readonly version: number;
  /** Null for one that the program brings. */
  readonly createdAt: string | null;
  /** The version that it brought back. */
  readonly restoredFrom: number | null;
}

/** What is said of one besides. */
export interface VersionWords {
  readonly inForce: boolean;
  /** In place of "Version 3". */
  readonly title?: string;
  readonly tag?: string;
  /** What the thing was called in it. */
  readonly called?: string;
  readonly by?: string;
  /** In place of "as in version 2", for what came from elsewhere. */
  readonly from?: string;
}

interface VersionRowProps {
  readonly version: Version;
  readonly words: VersionWords;
  readonly onChoose: () => void;
}

/** One version in a list: its number, its age, who made it, and what it came from. */
export function VersionRow({
  version: { version, createdAt, restoredFrom },
  words,
  onChoose,
}: VersionRowProps) {
  const { t } = useTranslation();
  const { inForce, title, tag, called, by } = words;
  const from = words.from ?? (restoredFrom && t('accounts.web.versions.from', { version: restoredFrom }));
  const origin = [by, from].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      onClick={onChoose}
      className="flex w-full flex-col items-start gap-0.5 rounded-control px-3 py-2 text-start -outline-offset-2 hover:bg-hover"
    >
      <span className="flex w-full items-center gap-2">
        <span className="font-medium tabular-nums">
          {title ?? t('accounts.web.versions.number', { version })}
        </span>
        {inForce && <Tag tone="accent">{t('accounts.web.versions.in_force')}</Tag>}
        {tag && <Tag>{tag}</Tag>}
        {createdAt && <RelativeTime at={createdAt} className="ms-auto text-13 text-ink-soft" />}
      </span>
      {called && <span className="max-w-full truncate text-13 text-ink-soft">{called}</span>}
      {origin && <span className="max-w-full truncate text-13 text-ink-soft">{origin}</span>}
    </button>
  );
}
