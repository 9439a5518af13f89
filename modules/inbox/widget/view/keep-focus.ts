const focusable = 'button, textarea, input:not([hidden]), a[href], [tabindex="0"]';

/** Where the window covers the whole screen, Tab goes round in it instead of into the page that nobody sees. */
export function keepFocus(event: KeyboardEvent, panel: HTMLElement, root: ShadowRoot): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(focusable)].filter(
    (node) => node.offsetParent !== null || node.getClientRects().length > 0,
  );
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  if (!edge || (root.activeElement !== edge && root.activeElement !== panel)) return;
  if (root.activeElement === panel && !event.shiftKey) return;
  event.preventDefault();
  (event.shiftKey ? stops[stops.length - 1] : stops[0])?.focus();
}
