import { Archive, EllipsisVertical, History, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, Menu, type MenuEntry, useShortcut } from '#ui';
import type { ArticleStatus } from '../../../contract/index.ts';
import type { ArticleEditor } from '../../data/use-article-editor.ts';
import { SaveState } from './save-state.tsx';

interface EditorActionsProps {
  editor: ArticleEditor;
  onSave: (status: ArticleStatus) => void;
  onVersions: () => void;
  onArchive: () => void;
}

/** Saving first; what is rarer stands behind it. */
export function EditorActions({ editor, onSave, onVersions, onArchive }: EditorActionsProps) {
  const { t } = useTranslation();
  const { base, busy, dirty, theirs } = editor;
  const published = base?.status === 'published';
  useShortcut('mod+s', () => onSave(base?.status ?? 'draft'), t('knowledge.web.editor.save'), {
    whileTyping: true,
  });
  const rarer: MenuEntry[] = [
    { key: 'versions', label: t('accounts.web.versions.title'), icon: <History />, onSelect: onVersions },
    ...(published
      ? [
          {
            key: 'draft',
            label: t('knowledge.web.editor.unpublish'),
            icon: <Undo2 />,
            onSelect: () => onSave('draft'),
          },
        ]
      : []),
    { kind: 'separator', key: 'line' },
    {
      key: 'archive',
      label: t('knowledge.web.archive'),
      icon: <Archive />,
      danger: true,
      onSelect: onArchive,
    },
  ];
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <SaveState editor={editor} />
      {base && (
        <Menu
          label={t('knowledge.web.editor.more')}
          align="end"
          trigger={<IconButton label={t('knowledge.web.editor.more')} icon={<EllipsisVertical />} />}
          items={rarer}
        />
      )}
      {!published && (
        <Button busy={busy} onClick={() => onSave('draft')}>
          {t('knowledge.web.editor.save_draft')}
        </Button>
      )}
      {/* Never disabled: that would take the focus from whoever has just pressed it. */}
      <Button
        variant={(published && !dirty) || theirs ? 'secondary' : 'primary'}
        busy={busy}
        onClick={() => onSave('published')}
      >
        {t(published ? 'knowledge.web.editor.save' : 'knowledge.web.editor.publish')}
      </Button>
    </div>
  );
}
