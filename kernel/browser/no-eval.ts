import * as z from 'zod';

// Our Content-Security-Policy forbids eval; zod would try it and the browser would report that. zod decides when an
// object's schema is made, so this module must run before any of ours: it is the first import of this part's face, and
// this part's face is the first import of the application.
z.config({ jitless: true });
