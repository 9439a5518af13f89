export { type Crowd, type CrowdResult, gatherCrowd } from './crowd.ts';
