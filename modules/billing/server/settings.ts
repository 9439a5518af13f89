import * as z from 'zod';
import { defineSetting } from '#kernel/config';

export const welcomeCreditsSetting = defineSetting({
  name: 'WELCOME_CREDITS',
  schema: z.coerce.number({ error: 'must be a number' }).int().min(0).max(1_000_000).default(0),
  shown: '0',
  description: 'Credits that a new organisation begins with.',
});
