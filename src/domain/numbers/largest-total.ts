/** The largest total taken for a number of posts. */
export const largestTotal = 100_000_000;
