import { useTranslation } from 'react-i18next';
import type { NavBadge } from '#kernel/browser';
import { useCounts, useLiveCounts } from '../data/use-counts.ts';
import { useTitleCount } from '../data/use-title-count.ts';

/** The number beside the inbox in the rail, and in the tab's title; it keeps itself current on every page. */
export default function useInboxBadge(): NavBadge | undefined {
  const { t } = useTranslation();
  useLiveCounts();
  const unread = useCounts()?.unread ?? 0;
  useTitleCount(unread);
  return unread > 0 ? { value: unread, label: t('inbox.views.unread', { count: unread }) } : undefined;
}
