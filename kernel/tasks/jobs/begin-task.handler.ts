import { beginTaskJob } from '#kernel/contract';
import { defineHandler } from '#kernel/module';
import { wakeWorkshop } from '../runner/open-task-workshop.ts';

export const beginTaskHandler = defineHandler(beginTaskJob, async ({ services }) => wakeWorkshop(services));
