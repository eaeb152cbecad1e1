import * as z from 'zod/mini';

// Zod probes `new Function` to compile schemas; an extension's content security policy reports that
// as a violation. This room takes the small Zod: what it checks is simple, and its bytes are loaded
// whenever the background wakes.
z.config({ jitless: true });

export { z };
