import * as z from 'zod';
import { defineSetting } from '#kernel/config';

export const registrationSetting = defineSetting({
  name: 'REGISTRATION',
  schema: z.enum(['open', 'invite', 'off'], { error: 'must be open, invite or off' }).default('open'),
  shown: 'open',
  description:
    'Who may create an account: anybody (open), invited people (invite) or nobody (off). The first account of an installation may always be created.',
});

const maxAccessTokenSeconds = 15 * 60;

export const accessTokenSecondsSetting = defineSetting({
  name: 'ACCESS_TOKEN_SECONDS',
  schema: z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(5)
    .max(maxAccessTokenSeconds)
    .default(maxAccessTokenSeconds),
  shown: String(maxAccessTokenSeconds),
  description: 'How long an access token is good before it has to be renewed; 5 to 900 seconds.',
});

export const accountsSettings = [registrationSetting, accessTokenSecondsSetting] as const;
