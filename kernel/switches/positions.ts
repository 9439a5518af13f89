import * as z from 'zod';
import { logLevels } from '#kernel/log';

/** Each switch with what it may be, and what it is until somebody turns it. */
export const positions = {
  outgoing: z.boolean().catch(true),
  log_level: z.enum(logLevels).nullable().catch(null),
} as const;

export type SwitchName = keyof typeof positions;
export type Position<N extends SwitchName> = z.output<(typeof positions)[N]>;
