import * as z from 'zod';

export const stageSchema = z.enum(['new', 'qualified', 'won', 'lost']);
export type Stage = z.infer<typeof stageSchema>;
