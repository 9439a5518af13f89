import { type Memory, webAssembly } from '../web-assembly.ts';

/** A page of a WebAssembly memory (WebAssembly specification, 4.2.8). */
const pageBytes = 64 * 1024;

/**
 * No engine of this thread gets more memory than this: what would need more fails as if the machine had no more. A
 * file that unpacks to gigabytes ends with itself, and the process that serves everybody goes on.
 */
export function boundMemory(bytes: number): void {
  const memory = webAssembly.Memory.prototype;
  const { grow } = memory;
  memory.grow = function bounded(this: Memory, pages: number) {
    if (this.buffer.byteLength + pages * pageBytes > bytes)
      throw new RangeError('The memory allowed is used up');
    return grow.call(this, pages);
  };
}
