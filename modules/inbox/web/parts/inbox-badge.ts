import { useTranslation } from 'react-i18next';
import type { NavBadge } from '#kernel/browser';
import { useCounts, useLiveCounts } from '../data/use-counts.ts';
import { useOutboxRunner } from '../data/use-outbox.ts';
import { useTitleCount } from '../data/use-title-count.ts';

/**
 * The number beside the inbox in the rail, and in the tab's title. It stands on every page of the desk, so what must go on
 * everywhere goes on from here: the counting, and the sending of what was written.
 */
export default function useInboxBadge(): NavBadge | undefined {
  const { t } = useTranslation();
  useLiveCounts();
  useOutboxRunner();
  const unread = useCounts()?.unread ?? 0;
  useTitleCount(unread);
  return unread > 0 ? { value: unread, label: t('inbox.views.unread', { count: unread }) } : undefined;
}
