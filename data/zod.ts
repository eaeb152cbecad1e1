import * as z from 'zod/mini';

// Zod probes `new Function` to compile schemas; an extension's content security policy reports that
// as a violation. Everybody imports Zod from here, so the probe never runs; and it is the small Zod, whose
// bytes are loaded whenever the background wakes.
z.config({ jitless: true });

export { z };
