import * as z from 'zod';

/** Each switch with what it may be, and what it is until somebody turns it. */
export const positions = {
  outgoing: z.boolean().catch(true),
  log_level: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).nullable().catch(null),
} as const;

export type SwitchName = keyof typeof positions;
export type Position<N extends SwitchName> = z.output<(typeof positions)[N]>;
