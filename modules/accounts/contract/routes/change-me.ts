import { defineContract } from '#kernel/contract';
import { changeMeBody } from '../bodies.ts';
import { userSchema } from '../entities.ts';
import { exampleUser } from '../examples.ts';

export const changeMeContract = defineContract({
  id: 'accounts.changeMe',
  method: 'PATCH',
  path: '/api/v1/me',
  summary: 'Change your own profile',
  description: 'Changes the name that others see and the language of the interface; what is left out stays.',
  access: { kind: 'user', reason: 'everybody may change their own profile' },
  body: changeMeBody,
  status: 200,
  response: userSchema,
  errors: [],
  examples: [{ name: 'Read in French', body: { locale: 'fr' }, response: exampleUser }],
});
