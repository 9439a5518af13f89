import { kernelErrors, type ResponseOf } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { ReplyControls } from '#kernel/http';
import type { Services, UserPrincipal } from '#kernel/scope';
import type { openQueueBoardContract } from '../../contract/index.ts';
import { boardPath, keepVisit } from '../board/visit-cookie.ts';

/** A browser loads the board by itself, without the access token: it gets a cookie that opens the board alone. */
export async function openQueueBoard(
  services: Services,
  user: UserPrincipal | null,
  reply: ReplyControls,
): Promise<ResponseOf<typeof openQueueBoardContract>> {
  const { endsAt } = keepVisit(services, reply, user ?? fail(kernelErrors.unauthenticated));
  return { path: boardPath, endsAt };
}
