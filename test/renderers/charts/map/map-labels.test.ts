import { describe, expect, it } from "vitest";
import { exactly } from "../../../../src/values/count.ts";
import { labelled, labelsKeepApart } from "./any-map.ts";

describe("labels of a map", () => {
  labelsKeepApart(5);

  it("name every country where there is room", async () => {
    const places = ["UZ", "RU", "CN", "KR", "BY", "SG", "MT", "DE", "KZ", "KG"].map((country, index) => {
      return { country, count: exactly(index + 1) };
    });
    const { labels } = await labelled(["TJ"], places, "tg");
    expect(labels.map(({ lines }) => lines.join(" ").split("\u00a0")[0]).sort()).toEqual(
      [
        "Беларус",
        "Кореяи Ҷанубӣ",
        "Малта",
        "Олмон",
        "Русия",
        "Сингапур",
        "Тоҷикистон",
        "Чин",
        "Ӯзбекистон",
        "Қазоқистон",
        "Қирғизистон",
      ].sort(),
    );
  });
});
