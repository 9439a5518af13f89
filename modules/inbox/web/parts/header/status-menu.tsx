import { useTranslation } from 'react-i18next';
import { Button, Menu } from '#ui';
import type { ConversationStatus } from '../../../contract/index.ts';
import { StatusGlyph } from './status-glyph.tsx';

interface StatusMenuProps {
  status: ConversationStatus;
  onChange: (status: ConversationStatus) => void;
}

/** What a member may set; that a person is needed is the assistant's to say. */
const settable: readonly ConversationStatus[] = ['open', 'pending', 'resolved'];

export function StatusMenu({ status, onChange }: StatusMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      label={t('inbox.status.label')}
      trigger={
        <Button size="sm" variant="ghost" icon={<StatusGlyph status={status} />}>
          {t(`inbox.status.${status}`)}
        </Button>
      }
      items={[
        {
          kind: 'radio',
          key: 'status',
          label: t('inbox.status.label'),
          value: status,
          onValueChange: (value) => onChange(value as ConversationStatus),
          options: settable.map((value) => ({
            value,
            label: t(`inbox.status.${value}`),
            icon: <StatusGlyph status={value} />,
          })),
        },
      ]}
    />
  );
}
