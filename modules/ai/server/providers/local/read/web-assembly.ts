/** A memory of an engine: it only ever grows, by pages of 64 kB. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Node's own types describe no part of WebAssembly that has a value. */
export const webAssembly = Reflect.get(globalThis, 'WebAssembly') as {
  validate(program: Uint8Array): boolean;
  readonly Memory: { readonly prototype: Memory };
};
