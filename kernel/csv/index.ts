export { byteOrderMark, csvLine } from './csv.ts';
