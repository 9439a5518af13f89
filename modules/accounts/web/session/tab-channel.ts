import * as z from 'zod';

/** What one tab tells the others of this browser. */
const tabNews = z.enum(['signed_out', 'signed_in', 'switched', 'profile_changed']);
export type TabNews = z.infer<typeof tabNews>;

export interface TabChannel {
  tell(news: TabNews): void;
}

/** A channel between the tabs of one browser; a tab does not hear itself. */
export function openTabChannel(hear: (news: TabNews) => void): TabChannel {
  const channel = new BroadcastChannel('accounts.session');
  channel.onmessage = ({ data }) => {
    const parsed = tabNews.safeParse(data);
    if (parsed.success) hear(parsed.data);
  };
  return { tell: (news) => channel.postMessage(news) };
}
