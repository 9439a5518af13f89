import { defineHandler } from '#kernel/module';
import { readFilesJob } from '../../contract/index.ts';
import { wakeReadingRoom } from '../files/reading-rooms.ts';

export const readFilesHandler = defineHandler(readFilesJob, async ({ services }) =>
  wakeReadingRoom(services),
);
