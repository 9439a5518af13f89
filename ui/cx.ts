import { type ClassValue, clsx } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

// tailwind-merge has to be told our own scale, or it takes `text-14` for a colour and drops it.
const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ['12', '13', '14', '16', '20', '26', '34'],
      radius: ['control', 'card', 'dialog'],
      shadow: ['float', 'dialog'],
    },
  },
});

/** Joins class names; of two that contradict each other, the later one wins. */
export const cx = (...classes: ClassValue[]): string => merge(clsx(classes));
