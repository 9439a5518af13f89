import { type ClassValue, clsx } from 'clsx';
import { createTailwindMerge } from 'tailwind-merge';
import { classGroups } from './class-groups.ts';

const merge = createTailwindMerge(classGroups);

/** Joins class names; of two that contradict each other, the later one wins. */
export const cx = (...classes: ClassValue[]): string => merge(clsx(classes));
