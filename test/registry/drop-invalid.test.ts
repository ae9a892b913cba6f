import { describe, expect, it } from "vitest";
import { dropInvalid, valueAt, writtenPath } from "../../src/registry/drop-invalid.ts";

describe("cutting out", () => {
  const value = { list: ["a", "b", "c", { d: "e", f: ["g", "h"] }] };

  it("takes away what stands at the paths, each by its place before any is gone", () => {
    expect(
      dropInvalid(
        value,
        [
          ["list", 0],
          ["list", 2],
          ["list", 3, "f", 0],
        ],
        [],
      ).rest,
    ).toEqual({ list: ["b", { d: "e", f: ["h"] }] });
  });
  it("takes a list or map with its last content", () => {
    expect(dropInvalid({ a: { b: ["c"] }, d: "e" }, [["a", "b", 0]], []).rest).toEqual({ d: "e" });
    expect(dropInvalid(["a"], [[0]], []).rest).toBeUndefined();
    expect(dropInvalid(value, [[]], []).rest).toBeUndefined();
  });
  it("leaves alone what is not there", () => {
    expect(dropInvalid(value, [["x"], ["list", 9], ["list", 0, "y"]], []).rest).toEqual(value);
  });
  it("remembers the items that are gone, so that later ones are found in the file", () => {
    const { removed } = dropInvalid(value.list, [[0], [2], [3, "f", 0]], ["list"]);
    expect(writtenPath(["list", 0], removed)).toEqual(["list", 1]);
    expect(writtenPath(["list", 1, "f", 0], removed)).toEqual(["list", 3, "f", 1]);
    expect(writtenPath(["other", 0], removed)).toEqual(["other", 0]);
  });
});

it("a value is found by its path, and only what is written there", () => {
  const map = Object.assign(Object.create(null), { a: ["b"] });
  expect(valueAt(map, ["a", 0])).toBe("b");
  expect(valueAt(map, ["constructor"])).toBeUndefined();
  expect(valueAt(map, ["a", 0, "c"])).toBeUndefined();
});
