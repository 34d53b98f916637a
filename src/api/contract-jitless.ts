import * as z from 'zod/mini';

// zod otherwise compiles validators with `new Function`, which the content security policy forbids and reports.
// It is read when a schema is built, so this module comes first in every module that builds one.
z.config({ jitless: true });
