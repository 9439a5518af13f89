import * as z from 'zod';
import { defineSetting } from '#kernel/config';

const maxName = 40;

/** The one place from which public pages take the name; an agency that runs the desk for others gives it its own. */
export const siteNameSetting = defineSetting({
  name: 'SITE_NAME',
  schema: z.string().trim().min(1).max(maxName).default('Comptoir'),
  shown: 'Comptoir',
  description: 'Name of the installation on its public pages: landing, pricing, help.',
});

export const siteSettings = [siteNameSetting] as const;
