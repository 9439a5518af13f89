export { beforeCursor, beforeIntegerCursor } from './before-cursor.ts';
export {
  decodeCursor,
  decodeInstantCursor,
  decodeIntegerCursor,
  encodeCursor,
  type Keyset,
  toPage,
} from './cursor.ts';
