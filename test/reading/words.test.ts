import { describe, expect, test } from "vitest";
import * as choices from "../../src/kinds/choices.ts";
import { type FieldSpec, fieldsOfKind } from "../../src/kinds/describe.ts";
import { kinds } from "../../src/kinds/index.ts";
import { readWord } from "../../src/reading/words/read-word.ts";
import { synonyms } from "../../src/reading/words/synonyms.ts";
import { mended } from "../support/mended.ts";
import type { Files } from "../support/registry-of.ts";

const meant = (text: string, words: readonly string[]): string => {
  const { certainty, choices: offered } = readWord(text, words);
  return [certainty, ...offered.map(({ value }) => value)].join(" ");
};

describe("the word of another language, or another name of the same, is likely", () => {
  test.each([
    ["университет", choices.partnerTypes, "university"],
    ["Донишгоҳ", choices.partnerTypes, "university"],
    ["universitet", choices.partnerTypes, "university"],
    ["унивeрситет", choices.partnerTypes, "university"],
    ["«Университет»", choices.partnerTypes, "university"],
    ["Посольство", choices.partnerTypes, "embassy"],
    ["договор", choices.agreementTypes, "contract"],
    ["MoU", choices.agreementTypes, "memorandum"],
    ["Memorandum of Understanding", choices.agreementTypes, "memorandum"],
    ["Меморандум о взаимопонимании", choices.agreementTypes, "memorandum"],
    ["LoI", choices.agreementTypes, "letter-of-intent"],
    ["магистратура", choices.levels, "master"],
    ["Master's", choices.levels, "master"],
    ["PhD", choices.levels, "doctorate"],
    ["бакалавр", choices.levels, "bachelor"],
    ["повышение квалификации", choices.purposes, "training"],
    ["malaka oshirish", choices.purposes, "training"],
    ["стажировка", choices.purposes, "traineeship"],
    ["internship", choices.purposes, "traineeship"],
    ["out", choices.directions, "outbound"],
    ["incoming", choices.directions, "inbound"],
    ["выезд", choices.directions, "outbound"],
    ["online", choices.modes, "virtual"],
    ["онлайн", choices.modes, "virtual"],
    ["hybrid", choices.modes, "blended"],
    ["students", choices.travellers, "student"],
    ["аспирант", choices.travellers, "doctoral-candidate"],
    ["ж", ["female", "male"], "female"],
    ["мужчина", ["female", "male"], "male"],
    ["draft", ["proposed", "in-preparation"], "in-preparation"],
    ["lecture", choices.eventTypes, "lecture"],
    ["Эрасмус+", choices.programmes, "erasmus-plus"],
    ["Horizon2020", choices.programmes, "horizon-2020"],
  ] as const)("%s", (written, words, right) => {
    expect(meant(written, words)).toBe(
      `${(words as readonly string[]).includes(written) ? "certain" : "likely"} ${right}`,
    );
  });
});

describe("a word that says more, or something else as well, is only offered", () => {
  test.each([
    ["professor", choices.travellers, "doubtful teacher"],
    ["доцент", choices.travellers, "doubtful teacher"],
    ["delegation", choices.travellers, "doubtful staff mixed"],
    ["delegation", choices.eventTypes, "doubtful visit"],
    ["lecture", choices.purposes, "doubtful teaching"],
    ["институт", choices.partnerTypes, "doubtful university research-institute"],
    ["соглашение", choices.agreementTypes, "doubtful cooperation contract"],
    ["Erasmus", choices.programmes, "doubtful erasmus-plus erasmus-mundus"],
    ["олимпиада", choices.eventTypes, "doubtful competition"],
    ["Министерство", choices.partnerTypes, "doubtful government"],
    // Misspelt in one of the languages.
    ["договр", choices.agreementTypes, "doubtful contract"],
    ["shartnma", choices.agreementTypes, "doubtful contract"],
    ["университт", choices.partnerTypes, "doubtful university"],
    ["Меморандом о взаимопонимании", choices.agreementTypes, "doubtful memorandum"],
    ["Грантовое соглашение", choices.agreementTypes, "unknown"],
  ] as const)("%s", (written, words, right) => {
    expect(meant(written, words)).toBe(right);
  });
});

describe("the same word in other letters is certain", () => {
  test.each([
    ["Erasmus+", choices.programmes, "erasmus-plus"],
    ["ERASMUS PLUS", choices.programmes, "erasmus-plus"],
    ["Student_Exchange", choices.agreementScopes, "student-exchange"],
    ["Letter of intent", choices.agreementTypes, "letter-of-intent"],
  ] as const)("%s", (written, words, right) => {
    expect(meant(written, words)).toBe(`certain ${right}`);
  });
});

test("a misspelled word is likely, another word is not", () => {
  expect(meant("cooperatoin", choices.agreementTypes)).toBe("likely cooperation");
  expect(meant("traning", choices.purposes)).toMatch(/^likely training/);
  expect(meant("fp6", choices.programmes)).toBe("doubtful fp7");
  expect(meant("horizon-2021", choices.programmes)).toBe("doubtful horizon-2020");
  expect(meant("joint-agreement", choices.agreementTypes)).not.toMatch(/^likely/);
});

test("every synonym belongs to a word that some field takes", () => {
  const wordsIn = (specs: ReadonlyMap<string, FieldSpec>): string[] =>
    [...specs.values()].flatMap(({ scalar, fields }) => [
      ...(scalar?.values ?? []),
      ...(fields ? wordsIn(fields) : []),
    ]);
  const known = new Set(Object.values(kinds).flatMap((kind) => wordsIn(fieldsOfKind(kind))));
  expect(synonyms.flatMap((table) => Object.keys(table)).filter((word) => !known.has(word))).toEqual([]);
});

describe("in a file", () => {
  const around: Files = {
    "registry.yaml": "title: Байналмилалӣ\ninstitution: ddk\nvocabularies:\n  programme:\n    roza: Роза Отунбаева\n",
    "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
    "partners/ufa.yaml": "name: Уфимский университет\ntype: university\ncountry: RU\n",
  };
  const agreement = (type: string): Files => ({ ...around, "agreements/a.yaml": `partners: [ufa]\ntype: ${type}\n` });
  const project = (programme: string): Files => ({
    ...around,
    "projects/a.yaml": `acronym: PAMIR\nrole: partner\npartners: [ufa]\nprogramme: ${programme}\n`,
  });

  test.each([
    ["memorandum\u00a0", "a no-break space behind it"],
    ["“memorandum”", "curly quotation marks"],
    ["«memorandum»", "guillemets"],
    ["mеmorandum", "a Cyrillic е"],
    ["Memorandum", "a capital"],
  ])("%s (%s) is mended by --fix", (written) => {
    expect(mended(agreement(written))).toEqual(agreement("memorandum"));
  });

  test("words of another language, by --unsafe only", () => {
    expect(mended(agreement("Меморандум"))).toEqual(agreement("Меморандум"));
    expect(mended(agreement("Меморандум"), true)).toEqual(agreement("memorandum"));
    expect(mended(agreement("соглашение"), true)).toEqual(agreement("соглашение"));
  });

  test("the registry's own words count", () => {
    expect(mended(project("Erasmus+"))).toEqual(project("erasmus-plus"));
    expect(mended(project("Roza"))).toEqual(project("roza"));
    expect(mended(project("rоza"))).toEqual(project("roza"));
  });
});
