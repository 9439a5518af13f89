import { defineRoute } from '#kernel/http';
import { listActivitiesContract } from '../../contract/index.ts';
import { listActivities } from '../use-cases/list-activities.ts';

export const listActivitiesRoute = defineRoute(listActivitiesContract, ({ scope }) => listActivities(scope));
