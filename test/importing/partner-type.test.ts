import { expect, test } from "vitest";
import { partnerTypeIn } from "../../src/importing/names/partner-type.ts";

test.each([
  "Riga Technical University",
  "Рижский технический университет",
  "Hochschule Bremen",
  "와세다대학교",
  "早稻田大學",
])("%s is a university", (name) => {
  expect(partnerTypeIn(name).type).toBe("university");
});

test.each([
  "Universitätsklinikum Bonn",
  "Universitätsbibliothek Graz",
  "Universitätsverlag Potsdam",
  "University Hospital Leuven",
  "서울대학교병원",
  "東京大学出版会",
  "北京大学第一医院",
])("%s may be one, and is asked", (name) => {
  expect(partnerTypeIn(name)).toMatchObject({ type: undefined, mayBe: expect.arrayContaining(["university"]) });
});

test.each([
  ["university", "Самаркандский государственный медицинский институт"],
  ["university", "Ташкентский педагогический институт"],
  ["university", "Донишкадаи кӯҳию металлургии Тоҷикистон"],
  ["university", "Toshkent davlat tibbiyot instituti"],
  ["university", "Illinois Institute of Technology"],
  ["university", "Instituto Politécnico de Tomar"],
  ["research-institute", "Всероссийский научно-исследовательский институт пожарной охраны"],
  ["research-institute", "Научно-исследовательский медицинский институт"],
  ["research-institute", "Пажӯҳишгоҳи химия"],
  ["research-institute", "Max Planck Institute for Astronomy, Heidelberg"],
  ["embassy", "Посольство Китая в Таджикистане"],
  ["embassy", "Сафорати Ҷумҳурии Мардумии Чин"],
  ["embassy", "Yaponiyaning Oʻzbekistondagi elchixonasi"],
  ["government", "Министерство образования и науки Республики Таджикистан"],
  ["government", "Вазорати маориф ва илм"],
  ["company", "ООО «Ромашка»"],
  ["company", "Kyoto Systems Co. Ltd., Kyoto"],
])("a %s: %s", (type, name) => {
  expect(partnerTypeIn(name)).toEqual({ type, mayBe: [] });
});

test.each([
  "Институт химии Академии наук",
  "Андижанский медицинский институт",
  "Технологический институт сверхтвёрдых материалов",
  "Российский университет Министерства здравоохранения",
  "ООО «Учебный центр»",
  "ЗАО «Медицинский институт»",
  "Illinois Institute of Technology Foundation",
  "Southwestern University (Research Institute of Economics)",
  "Babson College",
  "Академия наук",
])("%s does not say it beyond doubt", (name) => {
  expect(partnerTypeIn(name).type).toBeUndefined();
});
