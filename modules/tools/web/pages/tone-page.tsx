import { useTranslation } from 'react-i18next';
import { useGo, useRouteParam } from '#kernel/browser';
import { QueryError, useApiMutation, useApiQuery, useSession, useTellError } from '#modules/accounts/web';
import { Button, confirm, Loading, Page, Skeleton, TextLink, toast } from '#ui';
import {
  deleteToneContract,
  getToneContract,
  listTonesContract,
  saveToneContract,
  type ToneView,
  toolsPermissions,
} from '../../contract/index.ts';
import { ToneForm } from '../parts/tones/tone-form.tsx';

/** One tone of the organisation. */
export default function TonePage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiQuery(getToneContract, { params: { id: useRouteParam('toneId') } });
  if (data) return <ShownTone tone={data} />;
  return (
    <Page
      title={t('tools.tone.title')}
      back={<TextLink href="/tools/write/tones">{t('tools.tone.title')}</TextLink>}
    >
      {error ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : (
        <div>
          <Loading />
          <Skeleton className="w-3/5" />
        </div>
      )}
    </Page>
  );
}

function ShownTone({ tone }: { tone: ToneView }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const save = useApiMutation(saveToneContract, {
    invalidates: [getToneContract, listTonesContract],
    onSuccess: () => toast({ title: t('tools.tone.saved') }),
  });
  const { id, name, revision } = tone;
  return (
    <Page
      title={name}
      width="reading"
      back={<TextLink href="/tools/write/tones">{t('tools.tone.title')}</TextLink>}
      action={can(toolsPermissions.edit) && <DeleteTone tone={tone} />}
    >
      <ToneForm
        key={revision}
        tone={tone}
        mayEdit={can(toolsPermissions.edit)}
        busy={save.isPending}
        error={save.error}
        onSave={(body) => save.mutate({ params: { id }, body: { ...body, revision } })}
      />
    </Page>
  );
}

function DeleteTone({ tone: { id, name } }: { tone: ToneView }) {
  const { t } = useTranslation();
  const go = useGo();
  const tell = useTellError();
  const remove = useApiMutation(deleteToneContract, {
    invalidates: [listTonesContract],
    onError: tell,
    onSuccess: () => go('/tools/write/tones'),
  });

  async function askAndRemove(): Promise<void> {
    const sure = await confirm({
      title: t('tools.tone.delete_sure', { name }),
      description: t('tools.tone.delete_what'),
      action: t('tools.tone.delete'),
      danger: true,
    });
    if (sure) remove.mutate({ params: { id } });
  }

  return (
    <Button variant="ghost" busy={remove.isPending} onClick={() => void askAndRemove()}>
      {t('tools.tone.delete')}
    </Button>
  );
}
