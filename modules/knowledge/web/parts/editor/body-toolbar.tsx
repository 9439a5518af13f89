import { Bold, Heading2, Link2, List } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui';
import { editBold, editLines, editLink, type Selected, type TextEdit } from '../../state/markdown-edits.ts';

/** Changes the field as typing would, so that the browser's own undo takes it back. */
export function applyEdit(area: HTMLTextAreaElement, edit: (selected: Selected) => TextEdit): void {
  const { value: text, selectionStart: start, selectionEnd: end } = area;
  const { from, to, insert, selectFrom, selectTo } = edit({ text, start, end });
  area.focus();
  area.setSelectionRange(from, to);
  // Deprecated without a successor: setRangeText() would empty the history of undo.
  const done = document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
  if (!done) {
    area.setRangeText(insert);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(selectFrom, selectTo);
}

/** Buttons that write Markdown for those who do not know it by heart. */
export function BodyToolbar({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useTranslation();
  const word = t('knowledge.web.editor.word');
  const tools = [
    {
      key: 'bold',
      label: t('knowledge.web.editor.bold'),
      icon: <Bold />,
      shortcut: 'mod+b',
      edit: (selected: Selected) => editBold(selected, word),
    },
    {
      key: 'heading',
      label: t('knowledge.web.editor.heading'),
      icon: <Heading2 />,
      edit: (selected: Selected) => editLines(selected, '## '),
    },
    {
      key: 'list',
      label: t('knowledge.web.editor.list'),
      icon: <List />,
      edit: (selected: Selected) => editLines(selected, '- '),
    },
    {
      key: 'link',
      label: t('knowledge.web.editor.link'),
      icon: <Link2 />,
      edit: (selected: Selected) => editLink(selected, word),
    },
  ];
  return (
    <fieldset className="flex items-center gap-1">
      <legend className="sr-only">{t('knowledge.web.editor.tools')}</legend>
      {tools.map(({ key, edit, ...button }) => (
        <IconButton key={key} {...button} onClick={() => area.current && applyEdit(area.current, edit)} />
      ))}
    </fieldset>
  );
}
