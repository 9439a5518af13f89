import * as z from 'zod';
import { defineContract, localeSchema } from '#kernel/contract';
import { organisationSchema } from '../entities.ts';
import { exampleOrganisation } from '../examples.ts';
import { organisationNameField, timeZoneField } from '../fields.ts';
import { changeOrganisation } from '../permissions.ts';
import { regionSchema } from '../regions.ts';

export const changeOrganisationContract = defineContract({
  id: 'accounts.changeOrganisation',
  method: 'PATCH',
  path: '/api/v1/organisation',
  summary: 'Change the organisation',
  description: 'Changes its name, language, region or time zone; what is left out stays.',
  access: { kind: 'member', permission: changeOrganisation },
  body: z.strictObject({
    name: organisationNameField.optional(),
    language: localeSchema.optional(),
    defaultRegion: regionSchema.optional(),
    timeZone: timeZoneField.optional(),
  }),
  status: 200,
  response: organisationSchema,
  errors: [],
  examples: [{ name: 'Rename', body: { name: exampleOrganisation.name }, response: exampleOrganisation }],
});
