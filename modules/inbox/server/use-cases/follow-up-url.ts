import { publicUrlOf } from '#kernel/config';
import type { Services } from '#kernel/scope';
import { type FollowUpAct, type FollowUpLink, signFollowUp } from '../follow-up-link.ts';

/** Where a link in a mail leads. The token stands behind the `#`, where no server and no proxy logs it. */
export const followUpUrl = (
  services: Services,
  act: FollowUpAct,
  link: FollowUpLink,
  locale: string,
): string =>
  `${publicUrlOf(services.config)}/follow-up?lang=${locale}#${act}.${signFollowUp(services, act, link)}`;
