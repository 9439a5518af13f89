import { useQueryClient } from '@tanstack/react-query';
import { Archive, Hash } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Popover, TagInput } from '#ui';
import type { Contact } from '../../../contract/index.ts';
import { knownTags } from '../../data/cached-contacts.ts';
import { useAddTag } from '../../data/use-add-tag.ts';
import { useArchive } from '../../data/use-archive.ts';

interface BulkActionsProps {
  selected: readonly Contact[];
  onDone: () => void;
}

/** What can be done with all selected contacts at once. Both can be undone, so neither asks first. */
export function BulkActions({ selected, onDone }: BulkActionsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const addTag = useAddTag();
  const archive = useArchive();
  const [choosing, setChoosing] = useState(false);
  const tagAll = ([tag]: string[]): void => {
    if (!tag) return;
    setChoosing(false);
    onDone();
    void addTag(selected, tag);
  };
  const archiveAll = (): void => {
    onDone();
    void archive(selected);
  };
  return (
    <>
      <Popover
        label={t('contacts.web.bulk.tag')}
        side="top"
        open={choosing}
        onOpenChange={setChoosing}
        trigger={<Button icon={<Hash />}>{t('contacts.web.bulk.tag')}</Button>}
      >
        <TagInput
          aria-label={t('contacts.web.bulk.tag')}
          placeholder={t('contacts.web.filter.tag_hint')}
          value={[]}
          suggestions={knownTags(queries)}
          onValueChange={tagAll}
        />
      </Popover>
      <Button icon={<Archive />} onClick={archiveAll}>
        {t('contacts.web.archive.action')}
      </Button>
    </>
  );
}
