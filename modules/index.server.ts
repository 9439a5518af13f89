import type { Module } from '#kernel/module';

/** The modules of the server, each after those that it depends on. */
export const serverModules: readonly Module[] = [];
