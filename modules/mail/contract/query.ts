import * as z from 'zod';
import { pageQuery } from '#kernel/contract';

export const mailQuery = pageQuery.extend({ search: z.string().trim().max(200).optional() });
export type MailQuery = z.output<typeof mailQuery>;
