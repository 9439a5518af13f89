import { useTranslation } from 'react-i18next';
import { Badge, type BadgeProps } from '#ui';
import type { ImportStatus } from '../../../contract/index.ts';

const tones: Readonly<Record<ImportStatus, BadgeProps['tone']>> = {
  waiting: 'neutral',
  running: 'accent',
  review: 'brass',
  done: 'success',
  cancelled: 'neutral',
  failed: 'danger',
};

const labelKeys: Readonly<Record<ImportStatus, string>> = {
  waiting: 'knowledge.web.import.waiting',
  running: 'knowledge.web.import.running',
  review: 'knowledge.web.import.review',
  done: 'knowledge.web.import.done',
  cancelled: 'knowledge.web.import.cancelled',
  failed: 'knowledge.web.import.failed',
};

export function ImportBadge({ status }: { status: ImportStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(labelKeys[status])}</Badge>;
}
