/**
 * Numbers that look random and are the same for the same seed on every machine (mulberry32), so that a registry can be
 * made again and every program is given the same facts.
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  /** A number from 0 up to, not with, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (/** @type {number} */ bound) => Math.floor(next() * bound);
  const between = (/** @type {number} */ low, /** @type {number} */ high) => low + below(high - low + 1);
  const chance = (/** @type {number} */ share) => next() < share;
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => list[below(list.length)];
  /** As `pick`, the first ones more often: a few partners take most of the work. @template T @param {readonly T[]} list */
  const pickEarly = (list) => list[Math.floor(next() ** 2 * list.length)];
  /** Different items of a list. @template T @param {readonly T[]} list @param {number} size */
  const pickSome = (list, size) => {
    const rest = [...list];
    return Array.from({ length: Math.min(size, rest.length) }, () => rest.splice(below(rest.length), 1)[0]);
  };
  /** One of the keys of an object, as often as its value says. @template {string} K @param {Record<K, number>} weights */
  const weighted = (weights) => {
    const entries = /** @type {[K, number][]} */ (Object.entries(weights));
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries[0][0];
  };
  return { next, below, between, chance, pick, pickEarly, pickSome, weighted };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */
