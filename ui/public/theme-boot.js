// Runs before the first paint, so a remembered theme never flashes. A file of its own because the CSP forbids
// inline scripts; plain JavaScript because it is served as it stands. Same key as ui/theme/theme.ts.
try {
  const choice = localStorage.getItem('ui.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage may be closed to us (private window, blocked cookies): the system's preference then stands.
}
