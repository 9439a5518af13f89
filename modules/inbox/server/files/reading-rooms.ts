import type { Services } from '#kernel/scope';
import type { Workshop } from '#kernel/workshop';

/** Where each process that works hears and reads files. */
export const readingRooms = new WeakMap<Services, Workshop>();

/** Has this process look for files at once, if it works at all. */
export const wakeReadingRoom = (services: Services): void => readingRooms.get(services)?.wake();
