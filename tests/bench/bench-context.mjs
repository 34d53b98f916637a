/**
 * What every measure is given.
 * @typedef {object} BenchContext
 * @property {import('playwright-core').Browser} browser
 * @property {number} runs of each side
 * @property {string} pages address of the bench's pages, ending with `/`
 * @property {string} empty folder of the built empty React page
 * @property {string} folder for what a measure has to write
 * @property {(text: string) => void} say tells what is going on
 */

/**
 * One line of the table.
 * @typedef {object} Row
 * @property {string} measure
 * @property {number} [goal] the value is to be at most this; absent for what is only reported
 * @property {number} value
 * @property {'ratio' | 'frames' | 'ticks' | 'percent' | 'kB' | 'exponent'} unit
 * @property {readonly [number, number]} [spread] quartiles
 * @property {string} [detail] what it was made of, on this machine
 */

export {};
