import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changingIn } from "../support/changing.ts";
import { folderOf } from "../support/folder.ts";
import { typing } from "../support/typing.ts";

const office = {
  "registry.yaml": "title: Феҳрист\nlanguage: tg\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Донишгоҳи технологии Тоҷикистон\ncountry: TJ\n",
  "partners/samarkand-su.yaml": "name: Донишгоҳи давлатии Самарқанд\ntype: university\ncountry: UZ\n",
};

/** A registry, and the list of an office in CSV, of which somebody at a terminal is asked. */
function list(lines: readonly string[]) {
  const file = join(folderOf({ "созишномаҳо.csv": `${lines.join("\r\n")}\r\n` }), "созишномаҳо.csv");
  const registry = changingIn(office);
  const answering = async (answers: readonly (string | boolean | null)[], ...words: string[]) => {
    const { asks, asked, left } = typing(answers);
    const world = { asks, columns: 80, errorColumns: 80 };
    return { ...(await registry.runWith(world, "import", file, ...words)), asked, left };
  };
  return { ...registry, answering };
}

const headings = "р/т;Донишгоҳи шарик;Давлат;Навъи ҳуҷҷат;Санаи имзо;Мӯҳлат";
const rows = [
  "1;Дон-ҳи давлатии Самарқанд;Ӯзбекистон;Меморандум;24.08.2018;5 сол",
  "2;Донишгоҳи давлатии Самарқанд;Ӯзбекистон;Шартнома;12.05.2020;то охири лоиҳа",
  "3;Донишгоҳи техникии Рига;Латвия;Меморандум;01.09.2021;5 сол",
];

describe("at a terminal", () => {
  test("columns are agreed, doubts are settled one after the other, new partners made, and what comes of it is confirmed", async () => {
    const answers = ["бале", "самарқанд", "шартнома", "эзоҳ", "созед", true];
    const { answering, textOf, has } = list([headings, ...rows]);
    const { exitCode, stderr, asked, left } = await answering(answers);
    expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
    expect(asked.slice(0, 5)).toEqual([
      "Ҳамааш дуруст аст?",
      "Ин кист?",
      "Маънои ин чист?",
      "Маънои ин чист?",
      "Онҳоро дар феҳрист созем?",
    ]);
    expect(stderr).toContain("  Донишгоҳи техникии Рига · Донишгоҳ · Латвия (сатрҳо: 1)\n");
    // While it takes long something is said, which is then taken away.
    for (const doing of [
      "Рӯйхат хонда мешавад …",
      "Бо феҳрист муқоиса мешавад …",
      "Сабтҳо ба феҳрист дохил мешаванд …",
    ])
      expect(stderr).toMatch(new RegExp(`${doing}\\r`));
    expect(textOf("partners/samarkand-su.yaml")).toContain("aliases:\n  - Дон-ҳи давлатии Самарқанд\n");
    expect(textOf("agreements/tut-samarkand-su-2020.yaml")).toContain('notes: "Мӯҳлат: то охири лоиҳа"');
    expect(has("agreements/tut-samarkand-su-2018.yaml")).toBe(true);
    // What was answered is kept.
    expect(await answering([])).toMatchObject({ exitCode: 0, asked: [] });
  });

  test("ctrl-C at any question writes nothing", async () => {
    for (const answers of [[null], ["бале", null], ["бале", "самарқанд", "шартнома", "эзоҳ", null, "қатъ"]]) {
      const { answering, has } = list([headings, ...rows]);
      expect((await answering(answers)).exitCode).toBe(130);
      expect(has(".hamkor/imports")).toBe(false);
      expect(has("agreements")).toBe(false);
    }
  });

  test("--yes asks nothing", async () => {
    expect(await list([headings, ...rows]).answering([], "--yes")).toMatchObject({ exitCode: 0, asked: [] });
  });
});
