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

export const sessionDaysSetting = defineSetting({
  name: 'SESSION_DAYS',
  schema: z.coerce.number({ error: 'must be a number' }).int().min(1).max(3_650).default(90),
  shown: '90',
  description:
    'After how many days a session ends however much it is used, so that one signs in anew; one that is not used ends after 7.',
});

export const accountsSettings = [registrationSetting, accessTokenSecondsSetting, sessionDaysSetting] as const;
