/** What floats is the only thing with a shadow. It grows out of its trigger and fades. */
export const floatLook =
  'rounded-card border border-line bg-surface text-ink shadow-float outline-none origin-(--transform-origin) ' +
  'max-w-(--available-width) max-h-(--available-height) overflow-y-auto overscroll-contain ' +
  'transition-[transform,opacity] data-starting-style:scale-[0.98] data-starting-style:opacity-0 ' +
  'data-ending-style:scale-[0.98] data-ending-style:opacity-0';
