import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiPages } from '#modules/accounts/web';
import { Button, confirm, Drawer, Loading, RelativeTime, Skeleton, Tag, toast } from '#ui';
import {
  listPromptVersionsContract,
  type PromptVersionView,
  type PromptView,
} from '../../../contract/index.ts';
import type { PromptDraft } from '../../data/use-prompt-draft.ts';
import { TextDifference } from './text-difference.tsx';

export interface VersionsDrawerProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly prompt: PromptView;
  readonly draft: PromptDraft;
  readonly mayEdit: boolean;
}

type Chosen = Pick<PromptVersionView, 'version' | 'text'>;

/** What the prompt has said, the latest first and the program's own last; each is compared, and brought back. */
export default function VersionsDrawer({ open, onOpenChange, prompt, draft, mayEdit }: VersionsDrawerProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const titles = (version: number) =>
    version === 0 ? t('prompts.versions.ours') : t('prompts.versions.number', { version });
  return (
    <Drawer
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        if (!next) setChosen(null);
      }}
      title={chosen === null ? t('prompts.versions.open') : titles(chosen.version)}
    >
      {!open ? null : chosen === null ? (
        <VersionList prompt={prompt} onChoose={setChosen} />
      ) : (
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Button
              variant="ghost"
              icon={<ArrowLeft className="rtl:-scale-x-100" />}
              onClick={() => setChosen(null)}
            >
              {t('prompts.versions.all')}
            </Button>
            {mayEdit && !isInForce(chosen, prompt) && (
              <RestoreButton chosen={chosen} draft={draft} onRestored={() => onOpenChange(false)} />
            )}
          </div>
          <TextDifference from={chosen.text} to={draft.text} />
        </div>
      )}
    </Drawer>
  );
}

/** The program's own is in force as 0, or as the version that went back to it. */
const isInForce = ({ version }: Chosen, prompt: PromptView): boolean =>
  version === 0 ? !prompt.own : version === prompt.version;

interface RestoreButtonProps {
  readonly chosen: Chosen;
  readonly draft: PromptDraft;
  readonly onRestored: () => void;
}

function RestoreButton({ chosen: { version }, draft, onRestored }: RestoreButtonProps) {
  const { t } = useTranslation();
  async function restore(): Promise<void> {
    const sure =
      !draft.dirty ||
      (await confirm({
        title: t('prompts.versions.replace_sure'),
        description: t('prompts.versions.replace_what'),
        action: t('prompts.versions.restore'),
      }));
    if (!sure || !(await draft.restore(version))) return;
    onRestored();
    const title =
      version === 0 ? t('prompts.versions.restored_to_ours') : t('prompts.versions.restored', { version });
    toast({ title, tone: 'success' });
  }
  return (
    <Button icon={<RotateCcw />} busy={draft.busy} onClick={() => void restore()}>
      {t('prompts.versions.restore')}
    </Button>
  );
}

interface VersionListProps {
  readonly prompt: PromptView;
  readonly onChoose: (chosen: Chosen) => void;
}

function VersionList({ prompt, onChoose }: VersionListProps) {
  const { t } = useTranslation();
  const pages = useApiPages(listPromptVersionsContract, { params: { name: prompt.name }, query: {} });
  if (pages.error && pages.items.length === 0) {
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  }
  if (pages.isPending) {
    return (
      <div className="flex flex-col gap-6 py-2">
        <Loading />
        <Skeleton className="w-4/5" />
        <Skeleton className="w-3/5" />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <ol className="-mx-3 flex flex-col">
        {pages.items.map((version) => (
          <li key={version.version}>
            <VersionRow
              version={version}
              inForce={isInForce(version, prompt)}
              onChoose={() => onChoose(version)}
            />
          </li>
        ))}
        {!pages.hasMore && (
          <li>
            <Row
              title={t('prompts.versions.ours')}
              inForce={!prompt.own}
              onChoose={() => onChoose({ version: 0, text: prompt.ours })}
            />
          </li>
        )}
      </ol>
      {pages.hasMore && (
        <Button busy={pages.isLoadingMore} onClick={pages.loadMore} className="self-center">
          {t('prompts.versions.more')}
        </Button>
      )}
    </div>
  );
}

interface VersionRowProps {
  readonly version: PromptVersionView;
  readonly inForce: boolean;
  readonly onChoose: () => void;
}

function VersionRow({ version: { version, restoredFrom, createdBy, createdAt }, ...row }: VersionRowProps) {
  const { t } = useTranslation();
  const came =
    restoredFrom === null
      ? null
      : restoredFrom === 0
        ? t('prompts.versions.restored_ours')
        : t('prompts.versions.restored_from', { version: restoredFrom });
  const notes = [createdBy?.name, came].filter((note) => note != null);
  return (
    <Row title={t('prompts.versions.number', { version })} at={createdAt} note={notes.join(' · ')} {...row} />
  );
}

interface RowProps {
  readonly title: string;
  readonly inForce: boolean;
  readonly at?: string;
  readonly note?: string;
  readonly onChoose: () => void;
}

function Row({ title, inForce, at, note, onChoose }: RowProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      onClick={onChoose}
      className="flex w-full flex-col items-start gap-0.5 rounded-control px-3 py-2 text-start -outline-offset-2 hover:bg-hover"
    >
      <span className="flex w-full items-center gap-2">
        <span className="font-medium tabular-nums">{title}</span>
        {inForce && <Tag tone="accent">{t('prompts.versions.in_force')}</Tag>}
        {at !== undefined && <RelativeTime at={at} className="ms-auto text-13 text-ink-soft" />}
      </span>
      {note && <span className="max-w-full truncate text-13 text-ink-soft">{note}</span>}
    </button>
  );
}
