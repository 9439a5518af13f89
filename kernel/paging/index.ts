export { beforeCursor } from './before-cursor.ts';
export { decodeCursor, decodeInstantCursor, encodeCursor, type Keyset, toPage } from './cursor.ts';
