// @ts-check

/**
 * Random numbers that are the same on every machine and in every Node version.
 * Mulberry32 (T. Ettinger, 2017): 32 bits of state, good enough to invent rosters.
 * @param {number} seed a whole number
 * @returns {() => number} the next number, 0 or more and less than 1
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of several, each as likely as the others.
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} choices at least one
 * @returns {T}
 */
export function pick(random, choices) {
  return /** @type {T} */ (choices[Math.floor(random() * choices.length)]);
}
