import * as z from 'zod';

// Our Content-Security-Policy forbids eval; zod would try it once and the browser would report that. Read when a
// schema is first used, so it is enough that this runs before the first request.
z.config({ jitless: true });
