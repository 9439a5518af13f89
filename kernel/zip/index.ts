export { readZip, type ZipLimits, ZipProblem } from './read-zip.ts';
export { writeZip } from './write-zip.ts';
