import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';
import { useApiQuery } from '#modules/accounts/web';
import { Button, Dialog, RelativeTime, toast } from '#ui';
import { type Article, listVersionsContract } from '../../../contract/index.ts';
import type { ArticleEditor } from '../../data/use-article-editor.ts';
import { Note } from './note.tsx';
import { Preview } from './preview.tsx';

/** What stands between this text and its being saved: somebody else's version, text found again, an error. */
export function EditorNotes({ editor }: { editor: ArticleEditor }) {
  const { t } = useTranslation();
  const { theirs, foundAt, error } = editor;
  if (theirs) return <ConflictNote editor={editor} theirs={theirs} />;
  if (error) {
    const { title, advice, requestId } = tellError(t, error);
    return (
      <Note
        tone="attention"
        title={title}
        text={
          <>
            {advice} {t('knowledge.web.editor.kept_here')}
            {requestId && <span className="block font-mono text-12">{requestId}</span>}
          </>
        }
      />
    );
  }
  if (!foundAt) return null;
  return (
    <Note
      tone="calm"
      title={t('knowledge.web.editor.found')}
      text={
        <>
          {t('knowledge.web.editor.found_at')} <RelativeTime at={foundAt} />
        </>
      }
      actions={<Button onClick={editor.discard}>{t('knowledge.web.editor.discard')}</Button>}
    />
  );
}

/** Two people have changed one article: nothing is lost, and one of them decides. */
function ConflictNote({ editor, theirs }: { editor: ArticleEditor; theirs: Article }) {
  const { t } = useTranslation();
  const [looking, setLooking] = useState(false);
  const latest = useApiQuery(listVersionsContract, { params: { id: theirs.id }, query: { limit: 1 } });
  const author = latest.data?.items.find(({ version }) => version === theirs.version)?.author?.name;
  const { version } = theirs;

  function takeTheirs(): void {
    const mine = editor.show(theirs);
    setLooking(false);
    toast({
      title: t('knowledge.web.conflict.taken', { version }),
      action: { label: t('knowledge.web.conflict.mine_back'), run: () => editor.change(mine) },
    });
  }

  return (
    <>
      <Note
        tone="attention"
        title={
          author
            ? t('knowledge.web.conflict.title_by', { author, version })
            : t('knowledge.web.conflict.title', { version })
        }
        text={t('knowledge.web.conflict.text')}
        actions={
          <>
            <Button onClick={() => setLooking(true)}>{t('knowledge.web.conflict.look')}</Button>
            <Button onClick={takeTheirs}>{t('knowledge.web.conflict.take')}</Button>
            <Button
              variant="primary"
              busy={editor.busy}
              onClick={() => void editor.save(editor.base?.status ?? theirs.status, theirs)}
            >
              {t('knowledge.web.conflict.overwrite')}
            </Button>
          </>
        }
      />
      <Dialog
        size="lg"
        open={looking}
        onOpenChange={setLooking}
        title={theirs.title}
        description={t('accounts.web.versions.number', { version })}
        footer={<Button onClick={takeTheirs}>{t('knowledge.web.conflict.take')}</Button>}
      >
        <Preview body={theirs.body} />
      </Dialog>
    </>
  );
}
