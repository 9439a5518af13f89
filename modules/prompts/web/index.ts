export { TextDifference } from './parts/versions/text-difference.tsx';
