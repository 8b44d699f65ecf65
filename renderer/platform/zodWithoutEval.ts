import { config } from 'zod';

// Zod would try out whether text may become script here, and our policy would report the attempt.
// To be imported before any schema is made: first in the page, and first in every worker.
config({ jitless: true });
