// Our Content-Security-Policy forbids eval; zod would try it and the browser would report that. zod decides when an
// object's schema is made, so its settings must stand before any of ours: this is the first import of this part's face,
// and this part's face is the first import of the application. They are laid where zod (core/core.ts) looks for them
// when it comes: an import of `z.config` would bring all of zod along, and most pages check nothing in the browser.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
