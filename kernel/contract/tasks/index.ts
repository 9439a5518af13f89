export * from './routes.ts';
export * from './task.ts';
