import { type FormEvent, type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useInvalidate } from '#modules/accounts/web';
import { Button, Kbd, TextArea, useRemembered, useShortcut } from '#ui';
import { addNoteContract, listNotesContract, listTimelineContract } from '../../../contract/index.ts';
import { useSaving } from '../../data/use-saving.ts';
import { SavedMark, SaveError } from '../shared/saved-mark.tsx';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The contract's limit. */
const longestNote = 4_000;

/** A remark for the other members. What is unsent survives a reload. */
export function NoteComposer({ contactId }: { contactId: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const invalidate = useInvalidate();
  const areaId = useId();
  const [text, setText] = useRemembered(`contacts.note.${contactId}`, '', isText);
  const { saving, save } = useSaving();
  useShortcut('n', () => document.getElementById(areaId)?.focus(), t('contacts.web.notes.add'));

  const send = async (): Promise<void> => {
    const note = text.trim();
    if (note === '' || saving.state === 'saving') return;
    const body = { text: note };
    const kept = await save(() => api.call(addNoteContract, { params: { id: contactId }, body }));
    if (!kept) return;
    setText('');
    invalidate(listNotesContract, listTimelineContract);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    void send();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-2">
      <TextArea
        id={areaId}
        rows={2}
        value={text}
        maxLength={longestNote}
        aria-label={t('contacts.web.notes.add')}
        placeholder={t('contacts.web.notes.hint')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="flex items-center gap-3">
        <Button type="submit" busy={saving.state === 'saving'}>
          {t('contacts.web.notes.add')}
        </Button>
        <Kbd keys="mod+Enter" className="pointer-coarse:hidden" />
        <SavedMark saving={saving} />
      </div>
      <SaveError saving={saving} />
    </form>
  );
}
