export * from './entities.ts';
export { billingErrors } from './errors.ts';
export { billingEvents } from './events.ts';
export { billingPermissions } from './permissions.ts';
export { adjustCreditsContract } from './routes/adjust-credits.ts';
export { getCreditsContract } from './routes/get-credits.ts';
export { listEntriesContract } from './routes/list-entries.ts';
