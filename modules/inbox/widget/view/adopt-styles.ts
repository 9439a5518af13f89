/**
 * Gives a shadow root its styles. A constructed sheet is no inline style, so it passes the strictest policy of the host
 * page; browsers before 2023 may lack it and get an element, with the nonce that the host gave to our script.
 */
export function adoptStyles(root: ShadowRoot, css: string, nonce: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = css;
    root.append(style);
  }
}
