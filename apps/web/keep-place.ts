import type { AnyRouter } from '@tanstack/react-router';

/**
 * After going to another page the focus is on its title, where a screen reader begins to read; not at the first page,
 * not where the page has put the focus itself, and not when the same page only shows something else.
 */
export function keepPlace(router: AnyRouter): void {
  let before: string | undefined;
  router.subscribe('onRendered', () => {
    const route = router.state.matches.at(-1)?.routeId;
    const moved = before !== undefined && before !== route;
    before = route;
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
