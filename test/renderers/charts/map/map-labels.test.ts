import { describe, expect, it } from "vitest";
import { exactly } from "../../../../src/values/count.ts";
import { laidOut, nothingMeetsOnAnyMap } from "./any-map.ts";

const places = (...countries: string[]) => countries.map((country, index) => ({ country, count: exactly(index + 1) }));
const codes = (list: readonly { readonly country: string }[]): string[] => list.map(({ country }) => country).sort();

describe("a map", () => {
  nothingMeetsOnAnyMap(3);

  it("names every country where there is room, its number after the name", async () => {
    const { labels, beside } = await laidOut(
      ["TJ"],
      places("UZ", "RU", "CN", "KR", "BY", "SG", "MT", "DE", "KZ", "KG"),
      "tg",
    );
    expect(beside).toEqual([]);
    expect(labels.map(({ lines }) => lines.join(" ").replace("\u00a0", " ")).sort()).toEqual(
      [
        "Беларус 5",
        "Кореяи Ҷанубӣ 4",
        "Малта 7",
        "Олмон 8",
        "Русия 2",
        "Сингапур 6",
        "Тоҷикистон",
        "Чин 3",
        "Ӯзбекистон 1",
        "Қазоқистон 9",
        "Қирғизистон 10",
      ].sort(),
    );
  });

  it("tells under it what lies far from all others, so that these have room", async () => {
    const near = ["UZ", "RU", "DE", "PL", "IT", "GR", "LV", "CZ"];
    const { beside, frame } = await laidOut(["TJ"], places(...near, "US"), "en");
    expect(codes(beside)).toEqual(["US"]);
    const { frame: without } = await laidOut(["TJ"], places(...near), "en");
    expect(frame.pointOf([37.6, 55.8])).toEqual(without.pointOf([37.6, 55.8]));
    expect((await laidOut(["TJ"], places("US", "CN", "DE"), "en")).beside.length).toBeLessThanOrEqual(1);
    expect((await laidOut([], places("US"), "en")).beside).toEqual([]);
  });

  it("has the home country as a star with its number, and not as a circle", async () => {
    const { circles, markers, labels } = await laidOut(["TJ"], places("TJ", "UZ"), "en");
    expect(codes(circles)).toEqual(["UZ"]);
    expect(codes(markers)).toEqual(["TJ"]);
    expect(labels.map(({ lines }) => lines.join(" "))).toContain("Tajikistan\u00a01");
  });

  it("shows what is in force as a part of the circle", async () => {
    const { circles } = await laidOut(
      ["TJ"],
      [
        { country: "UZ", count: exactly(8), inForce: exactly(2) },
        { country: "CN", count: exactly(8), inForce: exactly(8) },
        { country: "DE", count: exactly(8), inForce: exactly(0) },
      ],
      "en",
    );
    const of = (country: string) => circles.find((circle) => circle.country === country);
    expect(of("UZ")?.fullRadius).toBeCloseTo((of("UZ")?.certainRadius ?? 0) / 2, 0);
    expect(of("CN")?.fullRadius).toBe(of("CN")?.certainRadius);
    expect(of("DE")?.fullRadius).toBe(0);
  });
});
