import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameLikeness } from "../../../src/values/names/name-likeness.ts";
import { namePartsOf } from "../../../src/values/names/name-parts.ts";

/** The likeness of two names in a country where no other has their words, or so many as are given. */
const likeness = (a: string, b: string, country: string, times = 2): number =>
  nameLikeness(namePartsOf(a), namePartsOf(b), { country, timesIn: () => times });

describe("one institution in two languages, scripts or spellings", () => {
  test.each([
    ["Kazan (Volga Region) Federal University", "Казанский федеральный университет", "RU"],
    ["Xi'an Jiaotong University", "Сианьский транспортный университет", "CN"],
    ["Xi'an Jiaotong University", "Сианьский университет Цзяотун", "CN"],
    ["Shanghai Jiao Tong University", "Шанхайский транспортный университет", "CN"],
    ["Chongqing University", "Чунцинский университет", "CN"],
    ["Nanjing University", "Нанкинский университет", "CN"],
    ["Xinjiang Normal University", "Синьцзянский педагогический университет", "CN"],
    ["Harbin Institute of Technology", "Харбинский политехнический университет", "CN"],
    ["Technical University of Munich", "Технический университет Мюнхена", "DE"],
    ["Technische Universität München", "Мюнхенский технический университет", "DE"],
    ["University of Leipzig", "Лейпцигский университет", "DE"],
    ["Chemnitz University of Technology", "Хемницкий технический университет", "DE"],
    ["Dresden University of Technology", "Дрезденский технический университет", "DE"],
    ["Humboldt University of Berlin", "Берлинский университет имени Гумбольдта", "DE"],
    ["University of Warsaw", "Варшавский университет", "PL"],
    ["Riga Technical University", "Рижский технический университет", "LV"],
    ["Bukhara State University", "Buxoro davlat universiteti", "UZ"],
    ["Samarkand State Medical University", "Самаркандский государственный медицинский университет", "UZ"],
    ["Tashkent Chemical-Technological Institute", "Toshkent kimyo-texnologiya instituti", "UZ"],
    ["Tajik State University of Commerce", "Донишгоҳи давлатии тиҷорати Тоҷикистон", "TJ"],
    ["Tajik Technical University", "Донишгоҳи техникии Тоҷикистон ба номи М. Осимӣ", "TJ"],
    ["Tajik Agrarian University", "Донишгоҳи аграрии Тоҷикистон ба номи Шириншоҳ Шоҳтемур", "TJ"],
    ["Kulob State University", "Кулябский государственный университет", "TJ"],
    ["A. M. Gorky Institute of World Literature", "Институт мировой литературы имени А. М. Горького", "RU"],
    [
      "Gubkin Russian State University of Oil and Gas",
      "Russian State Oil and Gas University named after I.M. Gubkina",
      "RU",
    ],
    ["Jawaharlal Nehru University", "Университет имени Джавахарлала Неру", "IN"],
    ["Makerere University", "Университет Макерере", "UG"],
    ["Ukrainian State University of Chemical Technology", "Ukrainian State Institute of Chemical Technology", "UA"],
    [
      "Kharkiv National University of Radio Electronics",
      "Kharkov National State University of Radio Electronics",
      "UA",
    ],
    ["Ufa State Petroleum Technological University", "Ufa State Petroleum Technical University", "RU"],
    ["Donghua University", "Donhua University", "CN"],
    ["MISiS", "National University of Science and Technology MISIS", "RU"],
  ])("%s, %s", (a, b, country) => {
    expect(likeness(a, b, country)).toBeGreaterThanOrEqual(0.7);
    expect(likeness(b, a, country)).toBe(likeness(a, b, country));
  });
});

describe("two institutions", () => {
  test.each([
    ["Kazan Federal University", "Kazan National Research University", "RU"],
    ["Ivanovo State Agricultural Academy", "Ивановская государственная текстильная академия", "RU"],
    ["Ningbo University", "Ningbo University of Technology", "CN"],
    ["Samarkand State University", "Самаркандский институт экономики и сервиса", "UZ"],
    ["Andijan State University", "Andijan State Pedagogical Institute", "UZ"],
    ["Belarusian National Technical University", "Белорусский государственный технологический университет", "BY"],
    ["Kyrgyz State University named after I. Arabaev", "Кыргызский государственный университет имени Н. Исанова", "KG"],
    ["China University of Petroleum (East China)", "China University of Petroleum (Beijing)", "CN"],
    ["Nanjing University of Posts", "Beijing University of Posts", "CN"],
    ["South China Agricultural University", "North China Agricultural University", "CN"],
    ["Termez State University", "Денауский филиал Термезского государственного университета", "UZ"],
    ["Munich", "Technical University of Munich", "DE"],
    ["Boston University", "Boston College", "US"],
    ["University of Idaho", "Idaho State University", "US"],
    ["Osaka University", "Osaka City University", "JP"],
    ["Lebanese University", "Lebanese International University", "LB"],
    ["Xuzhou University", "Huzhou University", "CN"],
    ["Hunan University", "Henan University", "CN"],
    ["Томский государственный университет", "Omsk State University", "RU"],
    ["Xinjiang University", "Чунцинский университет", "CN"],
  ])("%s, %s", (a, b, country) => {
    expect(likeness(a, b, country)).toBeLessThan(0.7);
  });
});

test("a word that many names share tells nothing, but with a subject", () => {
  expect(likeness("Moscow University", "Московский университет Синергия", "RU", 12)).toBe(0);
  const [economics, same] = ["Tashkent State University of Economics", "Toshkent davlat iqtisodiyot universiteti"];
  expect(likeness(economics, same, "UZ", 12)).toBe(1);
});

test("a name is as like itself as can be, and none is like one of nothing but a word for what it is", () => {
  const names = fc.constantFrom(
    "Kazan Federal University",
    "Донишгоҳи миллии Тоҷикистон",
    "TUM",
    "Riga Technical University",
  );
  fc.assert(
    fc.property(names, fc.constantFrom("RU", "TJ", "LV"), (name, country) => {
      expect(likeness(name, name, country)).toBe(1);
    }),
  );
  expect(likeness("University", "Riga Technical University", "LV")).toBe(0);
  expect(likeness("University", "Университет", "RU")).toBe(0);
});

test("whatever the names are, the likeness is from 0 to 1 and the same both ways", () => {
  const words = [
    "Kazan",
    "Казанский",
    "(Volga)",
    "University",
    "университет",
    "of",
    "Technology",
    "named after",
    "имени",
    "Xi'an",
    "Q",
    "№ 2",
    "",
    "KFU",
  ];
  const names = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((chosen) => chosen.join(" "));
  fc.assert(
    fc.property(fc.oneof(names, fc.string({ unit: "grapheme" })), names, fc.nat(9), (a, b, times) => {
      const found = likeness(a, b, "RU", times);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
      expect(likeness(b, a, "RU", times)).toBeCloseTo(found, 10);
    }),
  );
});
