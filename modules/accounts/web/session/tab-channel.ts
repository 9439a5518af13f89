/** What one tab tells the others of this browser. */
const tabNews = ['signed_out', 'signed_in', 'switched', 'profile_changed'] as const;
export type TabNews = (typeof tabNews)[number];

export interface TabChannel {
  tell(news: TabNews): void;
}

/** A channel between the tabs of one browser; a tab does not hear itself. */
export function openTabChannel(hear: (news: TabNews) => void): TabChannel {
  const channel = new BroadcastChannel('accounts.session');
  channel.onmessage = ({ data }) => {
    const news = tabNews.find((one) => one === data);
    if (news) hear(news);
  };
  return { tell: (news) => channel.postMessage(news) };
}
