import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KindName, kindNames } from "../../src/kinds/field-meta.ts";
import { nameOf } from "../../src/registry/record.ts";
import { searchValues } from "../../src/search/record-texts.ts";
import { type Found, searchRecords, searchWords } from "../../src/search/search-records.ts";
import { termsOf, wordsOf } from "../../src/search/terms.ts";
import { fold } from "../../src/values/texts/fold.ts";
import { registryOf } from "../support/registry-of.ts";

const registry = registryOf({
  "institutions/mmit.yaml":
    "name: { en: Mining Institute, tg: Донишкадаи кӯҳӣ }\nshort: MMIT\ncountry: TJ\ncity: Buston\n",
  "partners/kmust.yaml":
    "name: { en: Kunming University of Science and Technology, zh: 昆明理工大学 }\naliases: [Kunming Polytechnic]\ntype: university\ncountry: CN\ncity: Kunming\n",
  "partners/misis.yaml":
    "name: Национальный исследовательский университет\ntype: university\ncountry: RU\ncity: Москва\n",
  "partners/bukhara.yaml": "name: Buxoro muhandislik-texnologiya instituti\ntype: college\ncountry: UZ\ncity: Buxoro\n",
  "partners/kunduz.yaml": "name: Kunduz University\ntype: university\ncountry: AF\n",
  "agreements/kmust-2018.yaml":
    "partners: [kmust]\ntype: memorandum\nsigned: 2018-08-24\noutputs:\n  - type: textbook\n    title: Основы обогащения руд\n",
  "agreements/misis-2019.yaml": "partners: [misis]\ntype: cooperation\nsigned: 2019\n",
  "mobilities/spring.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: misis\npersons:\n  - name: Раҳимов Ҷамшед\n  - name: Сайфуллоева Мавзуна\nterm: 2018/2019-2/2\n",
  "mobilities/teachers.yaml":
    "direction: inbound\nwho: teacher\npurpose: teaching\npartner: kmust\nnotes: Ваъдаи хаттӣ аз рӯйи конфронси байналмилалӣ\nstarts: 2018\nsources:\n  - quote: Delegation stayed in the dormitory\n",
});

const search = (text: string, kinds: readonly KindName[] = kindNames): Found =>
  searchRecords(registry, searchWords(text), kinds);
const found = (text: string, kinds?: readonly KindName[]): string[] =>
  search(text, kinds).hits.map(({ record }) => nameOf(record));
const matches = (text: string) =>
  search(text)
    .hits[0]?.matches()
    .map(({ field, text: whole, words }) => ({ field, text: whole, words }));

describe("every field of every kind is searched", () => {
  test.each([
    ["a person", "Сайфуллоева", "mobilities/spring"],
    ["a note", "конфронси", "mobilities/teachers"],
    ["a quote of a source", "dormitory", "mobilities/teachers"],
    ["a name in another language", "昆明", "partners/kmust"],
    ["an alias", "polytechnic", "partners/kmust"],
    ["a city", "buston", "institutions/mmit"],
    ["an id", "misis-2019", "agreements/misis-2019"],
    ["the title of an output", "обогащения", "agreements/kmust-2018"],
    ["a date", "2018-08-24", "agreements/kmust-2018"],
    ["the word of a choice", "memorandum", "agreements/kmust-2018"],
    ["a country by its name in another language", "Афғонистон", "partners/kunduz"],
    ["a country by a name people use", "Китай", "partners/kmust"],
  ])("%s", (_, text, record) => expect(found(text)[0]).toBe(record));
});

describe("script, case and apostrophes do not matter", () => {
  test.each([
    ["rahimov", "mobilities/spring"],
    ["RAKHIMOV", "mobilities/spring"],
    ["moskva", "partners/misis"],
    ["бухоро", "partners/bukhara"],
    ["O'zbekiston", "partners/bukhara"],
    ["Oʻzbekiston", "partners/bukhara"],
    ["Ўзбекистон", "partners/bukhara"],
  ])("%s", (text, record) => expect(found(text)[0]).toBe(record));
});

describe("typing errors", () => {
  test.each(["rahimow", "rahmov", "rahiimov", "rhaimov", "сайфулоева"])("%s is forgiven", (text) =>
    expect(found(text)).toContain("mobilities/spring"),
  );

  test("the beginning of a word is enough, one letter is not", () => {
    expect(found("polytech")[0]).toBe("partners/kmust");
    expect(found("p")).toEqual([]);
  });

  test("numbers are exact", () => {
    expect(found("2019", ["agreements"])).toEqual(["agreements/misis-2019"]);
    expect(found("2017")).toEqual([]);
  });

  test("what is spelt as asked comes before what is near", () => {
    expect(found("kunduz university").slice(0, 2)).toEqual(["partners/kunduz"]);
    expect(found("kundus")).toEqual(["partners/kunduz"]);
  });
});

describe("several words", () => {
  test("records with all of them, in whichever fields", () => {
    const { hits, isPartial } = search("kunming univercity");
    expect(hits.map(({ record }) => nameOf(record))[0]).toBe("partners/kmust");
    expect(isPartial).toBe(false);
    expect(search("rahimov moskva").isPartial).toBe(true);
    expect(found("rahimov misis")).toEqual(["mobilities/spring"]);
  });

  test("where no record has all, those with some, most first; words found nowhere are named", () => {
    const { hits, isPartial, missing } = search("memorandum kunming qwertyuiop");
    expect(hits.map(({ record }) => nameOf(record))[0]).toBe("agreements/kmust-2018");
    expect({ isPartial, missing }).toEqual({ isPartial: true, missing: ["qwertyuiop"] });
  });

  test("short words are not needed", () => expect(search("polytechnic in kunming").isPartial).toBe(false));
});

describe("order", () => {
  test("its own name before the name of a partner", () =>
    expect(found("kunming")).toEqual(["partners/kmust", "agreements/kmust-2018", "mobilities/teachers"]));

  test("ties by kind, then id", () => {
    const equal = "name: Navoi\ntype: university\n";
    const ties = registryOf({
      "partners/b.yaml": equal,
      "partners/a.yaml": equal,
      "institutions/c.yaml": "name: Navoi\ncountry: UZ\n",
    });
    const { hits } = searchRecords(ties, searchWords("navoi"), kindNames);
    expect(hits.map(({ record }) => nameOf(record))).toEqual(["institutions/c", "partners/a", "partners/b"]);
  });

  test("only the kinds asked for", () => expect(found("kunming", ["mobilities"])).toEqual(["mobilities/teachers"]));
});

describe("matches", () => {
  test("the field, its text and the words as written there", () =>
    expect(matches("rahimov")).toEqual([{ field: "persons.name", text: "Раҳимов Ҷамшед", words: ["Раҳимов"] }]));

  test("of a value with many names, the one that was typed", () => {
    expect(matches("афганистан")?.[0]).toEqual({ field: "country", text: "Афганистан", words: ["Афганистан"] });
    expect(matches("afghanistan")?.[0]).toEqual({ field: "country", text: "Afghanistan", words: ["Afghanistan"] });
  });
});

describe("nothing found", () => {
  test("the nearest words of the registry, if there are any", () => {
    expect(search("polzterhnoc")).toMatchObject({ hits: [], missing: ["polzterhnoc"], nearest: ["Polytechnic"] });
    expect(search("qwertyuiop").nearest).toEqual([]);
  });

  test.each(["__proto__", "constructor", "hasOwnProperty", "toString", ".* ( [ \\"])(
    "%s is a word like any other",
    (text) => expect(() => search(text)).not.toThrow(),
  );
});

describe("any word of any text of a record", () => {
  const cases = registry.allRecords.flatMap((record) =>
    searchValues(registry)(record).flatMap(({ texts }) =>
      texts.flatMap((text) => wordsOf(text).map((word) => ({ name: nameOf(record), word: word.text }))),
    ),
  );
  const anyWord = fc.constantFrom(...cases);

  test("finds it, as written and folded", () =>
    fc.assert(
      fc.property(anyWord, ({ name, word }) => {
        expect(found(word)).toContain(name);
        expect(found(fold(word))).toContain(name);
      }),
    ));

  test("finds it with a letter changed, if it has five", () =>
    fc.assert(
      fc.property(anyWord, fc.nat(), fc.constantFrom(..."abdelmnrstu"), ({ name, word }, place, letter) => {
        const term = termsOf(word)[0] ?? "";
        fc.pre(term.length >= 5 && /^[a-z]+$/.test(term));
        const at = place % term.length;
        const typed = term.slice(0, at) + letter + term.slice(at + 1);
        fc.pre(fold(typed) === typed);
        expect(found(typed)).toContain(name);
      }),
    ));
});
