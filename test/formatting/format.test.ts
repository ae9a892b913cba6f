import { describe, expect, test } from "vitest";
import { fieldSpecsOf } from "../../src/formatting/field-specs.ts";
import { format } from "../../src/formatting/format.ts";

/** The canonical text, which must be canonical already. */
function formatted(text: string, file = "agreements/kmust-2018.yaml"): string {
  const once = format(text, fieldSpecsOf(file));
  if (once.is !== "formatted") return once.is;
  expect(format(once.text, fieldSpecsOf(file))).toEqual(once);
  return once.text;
}

describe("order", () => {
  test("fields stand in the schema's order, the common ones last", () => {
    const text =
      "sources:\n  - document: Реестр\ntags: [china]\ntype: memorandum\npartners: [kmust]\ninstitution: mmit\n";
    expect(formatted(text)).toBe(
      "institution: mmit\npartners: [kmust]\ntype: memorandum\ntags: [china]\nsources:\n  - document: Реестр\n",
    );
  });

  test("so do the fields of the maps in a list", () => {
    expect(formatted("quotas:\n  - per_year: 5\n    who: student\n    direction: outbound\n")).toBe(
      "quotas:\n  - direction: outbound\n    who: student\n    per_year: 5\n",
    );
  });

  test("languages keep their order, because the first stands in for a missing one", () => {
    const text = "type: memorandum\ntitle:\n  tg: Ёддошт\n  en: Memorandum\n";
    expect(formatted(text)).toBe(text);
  });

  test("unknown fields come last", () => {
    expect(formatted("singed: 2018\ntype: memorandum\n")).toBe("type: memorandum\nsinged: 2018\n");
  });

  test("registry.yaml has an order of its own", () => {
    expect(
      formatted("language: en\nvocabularies: { scope: { mining: Кӯҳкорӣ } }\ntitle: Ҳамкорӣ\n", "registry.yaml"),
    ).toBe("title: Ҳамкорӣ\nlanguage: en\nvocabularies:\n  scope:\n    mining: Кӯҳкорӣ\n");
  });
});

describe("layout", () => {
  test("maps are written as blocks, and lists of codes in brackets where they fit", () => {
    expect(formatted("partners:\n- kmust\n- ufa\ntitle: {ru: Меморандум, en: Memorandum}\n")).toBe(
      "partners: [kmust, ufa]\ntitle:\n  ru: Меморандум\n  en: Memorandum\n",
    );
    const ids = Array.from({ length: 12 }, (_, index) => `partner-${index}`);
    expect(formatted(`partners: [${ids.join(", ")}]\n`)).toBe(`partners:\n${ids.map((id) => `  - ${id}\n`).join("")}`);
  });

  test("lists of texts keep their form", () => {
    const text = "name: ТУТ\naliases: [TUT, ТТУ]\ntype: university\n";
    expect(formatted(text, "partners/tut.yaml")).toBe(text);
    const block = "name: ТУТ\naliases:\n  - TUT\ntype: university\n";
    expect(formatted(block, "partners/tut.yaml")).toBe(block);
  });

  test("quotes stand only where they are needed", () => {
    const values = [
      "'MoU'",
      "'MoU: phase 2'",
      "'MoU #2'",
      '"> 20"',
      "'12:30'",
      "'say \"yes\"'",
      '"~30"',
      "' a'",
      '"a\\nb"',
    ];
    const written = ["MoU", '"MoU: phase 2"', '"MoU #2"', '"> 20"', "12:30", 'say "yes"', '"~30"', '" a"', '"a\\nb"'];
    expect(formatted(`documents:\n${values.map((value) => `  - ${value}\n`).join("")}`)).toBe(
      `documents:\n${written.map((value) => `  - ${value}\n`).join("")}`,
    );
  });

  test("blocks of text keep their lines", () => {
    expect(formatted("notes: >-   \n     Аввал\n     дуюм\n\n       сеюм\n\n\ntype: memorandum")).toBe(
      "type: memorandum\nnotes: >-\n  Аввал\n  дуюм\n\n    сеюм\n",
    );
  });

  test("line ends are kept, spaces at line ends and needless blank lines go", () => {
    expect(formatted("type: memorandum  \r\n\r\n\r\nsigned:   2018\r\nends:")).toBe(
      "type: memorandum\r\nsigned: 2018\r\nends:\r\n",
    );
  });
});

describe("comments", () => {
  test("at the head stay at the head, the others go with their field", () => {
    const text = `# Шартномаи ҳамкорӣ

# seen on paper
signed: 2018 # the day is not legible
partners: # the parties
  # the first
  - kmust
  # no more
type: memorandum
# to be found: the end
`;
    expect(formatted(text)).toBe(`# Шартномаи ҳамкорӣ

# seen on paper
partners: # the parties
  # the first
  - kmust
  # no more

type: memorandum
signed: 2018 # the day is not legible
# to be found: the end
`);
  });

  test("between fields go with the field they precede, or before a blank line with the one they follow", () => {
    expect(
      formatted("type: memorandum\nends: 2020\n# of the end\n\n# of the signing\nsigned: 2018\npartners: [kmust]\n"),
    ).toBe("partners: [kmust]\ntype: memorandum\n\n# of the signing\nsigned: 2018\nends: 2020\n# of the end\n");
  });

  test("in an item stand before its dash or beside their field", () => {
    expect(formatted("outputs:\n  - # why\n    title: Китоб # in print\n    # one of them\n    type: textbook\n")).toBe(
      "outputs:\n  # why\n  # one of them\n  - type: textbook\n    title: Китоб # in print\n",
    );
  });

  test("in brackets turn the list into lines", () => {
    expect(formatted("partners: [kmust, # Kunming\n  ufa] # both\n")).toBe(
      "partners: # both\n  - kmust # Kunming\n  - ufa\n",
    );
  });
});

test("what cannot be read, and what holds no record, is left alone", () => {
  expect(formatted("title: a: b\n")).toBe("faulty");
  expect(formatted("partners: &a [kmust]\n")).toBe("faulty");
  expect(formatted("# nothing yet\n")).toBe("no-record");
  expect(formatted("- a\n")).toBe("no-record");
});
