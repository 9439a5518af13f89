import type { EngineRun } from './engine-run.ts';

export interface DrawInput {
  readonly prompt: string;
  /** 1 to 10. */
  readonly count: number;
  readonly size: { readonly width: number; readonly height: number };
  /** The same seed draws the same picture, where the engine has seeds. */
  readonly seed: number | null;
  /** The picture to vary, as PNG. */
  readonly parent: Uint8Array | null;
}

export interface DrawnImage {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  /** null where the engine has none. */
  readonly seed: number | null;
}

export interface DrawOutput {
  /** Exactly as many as were asked for. */
  readonly images: readonly DrawnImage[];
  readonly engine: string;
}

/** Draws pictures. @throws RemoteFailure when its provider fails */
export interface Drawer {
  readonly engine: string;
  draw(input: DrawInput, run: EngineRun): Promise<DrawOutput>;
}
