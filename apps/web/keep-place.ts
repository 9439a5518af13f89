import type { AnyRouter } from '@tanstack/react-router';

/**
 * After going to another page the focus is on its title, where a screen reader begins to read; not at the first page,
 * not where the page has put the focus itself, and not when the same page only shows something else.
 */
export function keepPlace(router: AnyRouter): void {
  let before: string | undefined;
  router.subscribe('onRendered', () => {
    const last = router.state.matches.at(-1);
    // Behind a `$` each address is a page of its own.
    const page = last?.routeId.endsWith('$') ? last.pathname : last?.routeId;
    const moved = before !== undefined && before !== page;
    before = page;
    const { activeElement } = document;
    const taken =
      activeElement instanceof HTMLElement && activeElement.matches('input, textarea, [autofocus]');
    if (!moved || taken) return;
    const title = document.querySelector<HTMLElement>('main h1');
    if (!title) return;
    title.tabIndex = -1;
    title.classList.add('outline-none');
    title.focus({ preventScroll: true });
  });
}
