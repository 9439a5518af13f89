import { defineOpenRoute } from '#kernel/http';
import { openQueueBoardContract } from '../../contract/index.ts';
import { openQueueBoard } from '../use-cases/open-queue-board.ts';

export const openQueueBoardRoute = defineOpenRoute(
  openQueueBoardContract,
  async ({ services, user, reply }) => openQueueBoard(services, user, reply),
);
