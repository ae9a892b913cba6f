import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lazy, memoize, memoizePerObject } from "../../src/values/memoize.ts";

describe("a memoized function", () => {
  test("gives the answers of the function itself", () => {
    const compute = (text: string | undefined): string | undefined => (text === "b" ? undefined : `${text}!`);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "c", "d", undefined)),
        fc.integer({ min: 1, max: 5 }),
        (asked, most) => {
          expect(asked.map(memoize(compute, { most }))).toEqual(asked.map(compute));
        },
      ),
    );
  });

  test("keeps no more results than its bound, and computes none again while all fit", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), fc.integer({ min: 1, max: 12 }), (asked, most) => {
        const { refs, run } = countingRefs();
        const memoized = memoize(run, { most });
        for (const number of asked) memoized(number);
        // What is asked for again and is not computed is what was kept.
        const before = refs.length;
        const distinct = [...new Set(asked)];
        const kept = distinct.filter((number) => isKept(asked, number, most));
        expect(kept.length).toBeLessThanOrEqual(most);
        for (const number of kept) memoized(number);
        expect(refs.length).toBe(before);
        if (distinct.length <= most) expect([...refs].sort()).toEqual(distinct.sort());
      }),
    );
  });

  test("takes arguments for equal whose keys are", () => {
    const { refs, run } = countingRefs();
    const memoized = memoize((pair: { readonly of: number; readonly note: string }) => run(pair.of), {
      keyOf: ({ of }) => of,
    });
    expect([memoized({ of: 1, note: "a" }), memoized({ of: 1, note: "b" }), memoized({ of: 2, note: "c" })]).toEqual([
      2, 2, 4,
    ]);
    expect(refs).toEqual([1, 2]);
  });

  test("of objects computes a fact once for each, also where it is undefined", () => {
    const asked: object[] = [];
    const fact = memoizePerObject((whole: object): undefined => {
      asked.push(whole);
    });
    const [one, other] = [{}, {}];
    for (const whole of [one, one, other, one]) expect(fact(whole)).toBeUndefined();
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBe(other);
  });
});

test("what is lazy is made when it is asked for, once, also where it is undefined", () => {
  let times = 0;
  const made = lazy(() => {
    times += 1;
  });
  expect(times).toBe(0);
  expect([made(), made(), times]).toEqual([undefined, undefined, 1]);
});

/** A function, and what it was called with. */
function countingRefs() {
  const refs: number[] = [];
  const run = (number: number): number => {
    refs.push(number);
    return number * 2;
  };
  return { refs, run };
}

/** Whether a memo that begins anew when it is full holds a number after all that was asked. */
function isKept(asked: readonly number[], number: number, most: number): boolean {
  let kept = new Set<number>();
  for (const one of asked) {
    if (kept.has(one)) continue;
    if (kept.size >= most) kept = new Set();
    kept.add(one);
  }
  return kept.has(number);
}
