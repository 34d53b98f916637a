import fc from 'fast-check';

/**
 * Properties draw the same cases in every run, so that a commit passes or fails the same everywhere. `PROPERTY_SEED`
 * draws others: a number, or `any` for those of chance, which `npm run test:long` asks for.
 */
const asked = process.env.PROPERTY_SEED ?? '20192022';

if (asked !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
