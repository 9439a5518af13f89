import * as z from 'zod';
import { defineContract, localeSchema } from '#kernel/contract';
import { userSchema } from '../entities.ts';
import { exampleUser } from '../examples.ts';
import { fullNameField } from '../fields.ts';

export const changeMeContract = defineContract({
  id: 'accounts.changeMe',
  method: 'PATCH',
  path: '/api/v1/me',
  summary: 'Change your own profile',
  description: 'Changes the name that others see and the language of the interface; what is left out stays.',
  access: { kind: 'user', reason: 'everybody may change their own profile' },
  body: z.strictObject({ fullName: fullNameField.optional(), locale: localeSchema.optional() }),
  status: 200,
  response: userSchema,
  errors: [],
  examples: [{ name: 'Read in French', body: { locale: 'fr' }, response: exampleUser }],
});
