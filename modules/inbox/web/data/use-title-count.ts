import { useEffect } from 'react';

const counted = /^\(\d+\+?\) /;

/** "(3) Inbox": puts a number before whatever title the page at hand gives its tab. */
export function useTitleCount(count: number): void {
  useEffect(() => {
    const prefix = count > 0 ? `(${count > 99 ? '99+' : count}) ` : '';
    const write = (): void => {
      const wanted = prefix + document.title.replace(counted, '');
      if (document.title !== wanted) document.title = wanted;
    };
    write();
    const title = document.querySelector('title');
    if (!title) return;
    const watch = new MutationObserver(write);
    watch.observe(title, { childList: true });
    return () => watch.disconnect();
  }, [count]);
}
