export { byteOrderMark, csvLine } from './csv.ts';
export { readCsv } from './read-csv.ts';
