// Runs before the first paint, so that neither another theme nor another language than the remembered one flashes. A file of its own because the CSP forbids
// inline scripts; plain JavaScript because it is served as it stands. Same key as ui/theme/theme.ts.
try {
  const choice = localStorage.getItem('ui.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
  // What the server drew in advance is in the browser's language; see kernel/browser/choose-locale.ts.
  const locale = localStorage.getItem('kernel.locale');
  if (locale && locale !== document.documentElement.lang) document.documentElement.dataset.outline = 'hidden';
} catch {
  // Storage may be closed to us (private window, blocked cookies): the system's preference then stands.
}
