import { expect, test } from "vitest";
import { likelyPairs } from "../../../src/values/names/likely-pairs.ts";
import { namePartsOf } from "../../../src/values/names/name-parts.ts";

/** For each of some names, those before it that are likely the same. */
function likelyAmong(country: string, ...names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const pairs = likelyPairs(
    names.map((name) => ({ names: [namePartsOf(name)] })),
    country,
  );
  return Object.fromEntries(
    pairs.map((likely) => [likely[0]?.name.written, likely.map(({ earlierName }) => earlierName.written)]),
  );
}

test("an acronym is likely the name with its initials, in either script", () => {
  expect(likelyAmong("DE", "Technical University of Munich", "TUM")).toEqual({
    TUM: ["Technical University of Munich"],
  });
  expect(likelyAmong("DE", "TUM", "Технический университет Мюнхена")).toEqual({
    "Технический университет Мюнхена": ["TUM"],
  });
  expect(likelyAmong("UZ", "Tashkent University of Information Technologies named after al-Khwarizmi", "TUIT")).toEqual(
    {
      TUIT: ["Tashkent University of Information Technologies named after al-Khwarizmi"],
    },
  );
});

test("the likelier, and of these the nearer in spelling, come first", () => {
  const [kazan, region] = ["Kazan Federal University", "Kazan (Volga Region) Federal University"];
  expect(likelyAmong("RU", "Казанский университет", kazan, region)).toEqual({
    [kazan]: ["Казанский университет"],
    [region]: [kazan, "Казанский университет"],
  });
});

test("a place that more than four names have does not make two of them alike", () => {
  const others = ["Moscow Aviation Institute", "Moscow Mining University", "Moscow City University"];
  const moscow = ["University of Moscow", "Московский университет имени Витте"];
  expect(likelyAmong("RU", ...moscow)).toEqual({ [moscow[1] ?? ""]: [moscow[0]] });
  expect(likelyAmong("RU", ...others, "Moscow Law Academy", ...moscow)).toEqual({});
});

test("each is held against all before it", () => {
  expect(likelyAmong("CN", "Fudan University", "Фуданьский университет", "Lanzhou University")).toEqual({
    "Фуданьский университет": ["Fudan University"],
  });
  expect(likelyAmong("CN")).toEqual({});
});
