/** A phone's keyboard covers the page instead of making it smaller: the full-screen window shrinks to what is left. */
export function fitKeyboard(panel: HTMLElement, fullScreen: MediaQueryList): void {
  const visible = window.visualViewport;
  if (!visible) return;
  const fit = () => {
    panel.style.height = fullScreen.matches ? `${visible.height}px` : '';
    panel.style.top = fullScreen.matches ? `${visible.offsetTop}px` : '';
  };
  visible.addEventListener('resize', fit);
  visible.addEventListener('scroll', fit);
  fullScreen.addEventListener?.('change', fit);
}
