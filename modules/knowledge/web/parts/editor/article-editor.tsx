import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { useLeaveGuard } from '#modules/accounts/web';
import { Page, TextLink, toast } from '#ui';
import type { Article, ArticleStatus } from '../../../contract/index.ts';
import { useArchive } from '../../data/use-archive.ts';
import type { ArticleEditor as Editor } from '../../data/use-article-editor.ts';
import { useChangeCheck } from '../../data/use-change-check.tsx';
import type { Place } from '../../state/filters.ts';
import { StatusBadge } from '../status-badge.tsx';
import { ArticleVersions } from '../versions/article-versions.tsx';
import { EditorActions } from './editor-actions.tsx';
import { EditorForm } from './editor-form.tsx';
import { EditorNotes } from './editor-notes.tsx';
import { type Problems, problemsOf, refusedFields } from './problems.ts';

interface ArticleEditorProps {
  editor: Editor;
  /** Above the form: what the article is to answer. */
  about?: ReactNode;
  place?: Place;
  onSaved?: (article: Article) => void;
}

/** The page on which an article is written. */
export function ArticleEditor({ editor, about, place, onSaved }: ArticleEditorProps) {
  const { t } = useTranslation();
  const go = useGo();
  const form = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState<Problems>({});
  const [versionsOpen, setVersionsOpen] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { archive } = useArchive();
  const check = useChangeCheck();
  useLeaveGuard(
    editor.dirty && !leaving,
    { description: t('knowledge.web.leave.text') },
    (from, to) => from.pathname !== to.pathname,
  );
  const { base, text, error } = editor;
  // A problem is told until its field is right, and not before the first attempt.
  const now = problemsOf(t, text);
  const problems = { title: tried.title && now.title, body: tried.body && now.body, ...refusedFields(error) };

  async function save(status: ArticleStatus): Promise<void> {
    if (editor.busy) return;
    setTried(now);
    if (now.title || now.body) {
      // After the fields have been marked.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const before = base?.status;
    if (!(await goesOn(status))) return;
    const saved = await editor.save(status);
    if (!saved) return;
    if (saved.status === 'published' && before !== 'published') {
      toast({
        title: t('knowledge.web.editor.published'),
        tone: 'success',
        action: { label: t('knowledge.web.editor.try'), run: () => go('/knowledge/ask') },
      });
    }
    onSaved?.(saved);
  }

  /** What is not answered from, before and after, changes no answer. */
  async function goesOn(status: ArticleStatus): Promise<boolean> {
    const articleId = base?.id ?? null;
    if (status === 'published')
      return check.goesOn({ ...text, title: text.title.trim(), kind: 'article', articleId });
    return base?.status !== 'published' || check.goesOn({ kind: 'archive', articleIds: [base.id] });
  }

  async function archiveThis(): Promise<void> {
    if (!base) return;
    if (base.status === 'published' && !(await check.goesOn({ kind: 'archive', articleIds: [base.id] })))
      return;
    setLeaving(true);
    const done = await archive([base.id]);
    if (done.length > 0) go('/knowledge');
    else setLeaving(false);
  }

  return (
    <Page
      fill
      title={base ? base.title : t('knowledge.web.new')}
      back={
        <div className="flex items-center gap-2 px-4 pt-2 text-13">
          <TextLink href="/knowledge">{t('knowledge.web.view.articles')}</TextLink>
          {base && <StatusBadge article={base} />}
          {base && (
            <span className="text-ink-soft">
              {t('accounts.web.versions.number', { version: base.version })}
            </span>
          )}
        </div>
      }
      action={
        <EditorActions
          editor={editor}
          onSave={(status) => void save(status)}
          onVersions={() => setVersionsOpen(true)}
          onArchive={() => void archiveThis()}
        />
      }
    >
      <div ref={form} className="flex h-full min-h-0 flex-col gap-3 overflow-y-auto p-4">
        <EditorNotes editor={editor} />
        {about}
        <EditorForm editor={editor} problems={problems} place={place} />
      </div>
      {check.dialog}
      {base && (
        <ArticleVersions editor={editor} article={base} open={versionsOpen} onOpenChange={setVersionsOpen} />
      )}
    </Page>
  );
}
