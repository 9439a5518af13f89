import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiMutation, useApiPages, useTellError } from '#modules/accounts/web';
import { TextDifference } from '#modules/prompts/web';
import { Button, Drawer, Loading, RelativeTime, Skeleton, Tag, toast } from '#ui';
import {
  getTemplateContract,
  listTemplatesContract,
  listTemplateVersionsContract,
  type OwnTemplate,
  restoreTemplateContract,
  type TemplateVersion,
} from '../../../contract/index.ts';

export interface TemplateVersionsProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly template: OwnTemplate;
  readonly mayEdit: boolean;
  readonly onRestored: (template: OwnTemplate) => void;
}

/** What the template was, the latest first; each is compared with the newest, and brought back. */
export default function TemplateVersions(props: TemplateVersionsProps) {
  const { open, onOpenChange, template, mayEdit, onRestored } = props;
  const { t } = useTranslation();
  const tell = useTellError();
  const [chosen, setChosen] = useState<TemplateVersion | null>(null);
  const restore = useApiMutation(restoreTemplateContract, {
    invalidates: [getTemplateContract, listTemplatesContract, listTemplateVersionsContract],
    onError: tell,
    onSuccess(restored) {
      onOpenChange(false);
      onRestored(restored);
      toast({ title: t('tools.template.restored', { version: chosen?.version }), tone: 'success' });
    },
  });
  return (
    <Drawer
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        if (!next) setChosen(null);
      }}
      title={chosen ? t('tools.template.version', { version: chosen.version }) : t('tools.template.versions')}
    >
      {!open ? null : !chosen ? (
        <VersionList template={template} onChoose={setChosen} />
      ) : (
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Button
              variant="ghost"
              icon={<ArrowLeft className="rtl:-scale-x-100" />}
              onClick={() => setChosen(null)}
            >
              {t('tools.template.all_versions')}
            </Button>
            {mayEdit && chosen.version !== template.version && (
              <Button
                icon={<RotateCcw />}
                busy={restore.isPending}
                onClick={() =>
                  restore.mutate({
                    params: { id: template.id },
                    body: { version: chosen.version, madeFrom: template.version },
                  })
                }
              >
                {t('tools.template.restore')}
              </Button>
            )}
          </div>
          <TextDifference from={chosen.prompt} to={template.prompt} />
          <p className="text-13 text-ink-soft">
            {t('tools.template.variables', { count: chosen.variables.length })}{' '}
            {chosen.variables.map(({ name }) => name).join(', ')}
          </p>
        </div>
      )}
    </Drawer>
  );
}

interface VersionListProps {
  readonly template: OwnTemplate;
  readonly onChoose: (version: TemplateVersion) => void;
}

function VersionList({ template, onChoose }: VersionListProps) {
  const { t } = useTranslation();
  const pages = useApiPages(listTemplateVersionsContract, { params: { id: template.id }, query: {} });
  if (pages.error && pages.items.length === 0)
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  if (pages.isPending) {
    return (
      <div className="flex flex-col gap-6 py-2">
        <Loading />
        <Skeleton className="w-4/5" />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <ol className="-mx-3 flex flex-col">
        {pages.items.map((version) => (
          <li key={version.version}>
            <button
              type="button"
              onClick={() => onChoose(version)}
              className="flex w-full flex-col items-start gap-0.5 rounded-control px-3 py-2 text-start -outline-offset-2 hover:bg-hover"
            >
              <span className="flex w-full items-center gap-2">
                <span className="font-medium tabular-nums">
                  {t('tools.template.version', { version: version.version })}
                </span>
                {version.version === template.version && (
                  <Tag tone="accent">{t('tools.template.in_use')}</Tag>
                )}
                <RelativeTime at={version.createdAt} className="ms-auto text-13 text-ink-soft" />
              </span>
              <span className="max-w-full truncate text-13 text-ink-soft">
                {[
                  version.createdBy?.name,
                  version.restoredFrom && t('tools.template.restored', { version: version.restoredFrom }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {pages.hasMore && (
        <Button busy={pages.isLoadingMore} onClick={pages.loadMore} className="self-center">
          {t('tools.template.more')}
        </Button>
      )}
    </div>
  );
}
