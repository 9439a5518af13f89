/** The well that text is typed into. 16 px on touch screens: below that, phones zoom into the page. */
export const controlLook =
  'w-full min-w-0 rounded-control border border-edge bg-surface px-3 text-14 text-ink pointer-coarse:min-h-11 pointer-coarse:text-16 ' +
  'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-soft [&[readonly]]:bg-sunken ' +
  'aria-invalid:border-danger';
