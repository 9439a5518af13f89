export {
  type Activity,
  activitySchema,
  type Figure,
  type FigureKey,
  type Unit,
  unitSchema,
} from './entities.ts';
export { insightsPermissions } from './permissions.ts';
export { getFiguresContract } from './routes/get-figures.ts';
export { listActivitiesContract } from './routes/list-activities.ts';
