import { useTranslation } from 'react-i18next';
import type { TaskStatus } from '#kernel/contract';
import { Badge, type BadgeProps } from '#ui';

const tones: Readonly<Record<TaskStatus, BadgeProps['tone']>> = {
  queued: 'neutral',
  running: 'accent',
  succeeded: 'success',
  failed: 'danger',
  cancelled: 'neutral',
};

export const statusKeys: Readonly<Record<TaskStatus, string>> = {
  queued: 'tools.status.queued',
  running: 'tools.status.running',
  succeeded: 'tools.status.succeeded',
  failed: 'tools.status.failed',
  cancelled: 'tools.status.cancelled',
};

export function TaskBadge({ status }: { status: TaskStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(statusKeys[status])}</Badge>;
}
