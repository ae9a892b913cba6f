import { describe, expect, test } from "vitest";
import { readFile } from "../sheets/sheet-files.ts";
import { cellOf, periodOf } from "./cell-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

/** Each text beside what it means; texts that mean the same are parted by `|`. */
const each = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([meaning, texts]) =>
    texts.split("|").map((text): [string, string] => [text, meaning]),
  );

describe("ends of agreements", () => {
  test.each(
    each({
      "2025-03-14":
        "5 лет|5 (пять) лет|пять лет|сроком на 5 лет|в течение 5 лет|5 сол|5 (панҷ) сол|панҷ сол|ба муҳлати 5 сол|дар давоми 5 сол|5 yil|5 (besh) yil|besh yil|5 yil muddatga|5 йил|беш йил|5 років|5 жыл|5 years|five years|for a period of 5 years|5 лет с момента подписания|5 лет со дня подписания|5 сол аз рӯзи имзо|5 years from the date of signing|imzolangan kundan boshlab 5 yil",
      "2021-09-14":
        "1,5 года|1.5 years|полтора года|18 месяцев|18 oy|bir yarim yil|1,5 yil|якуним сол|1,5 сол|1,5 yıl|one and a half years",
      "2020-09-14": "полгода|half a year|ним сол|yarim yil|6 месяцев",
      "2022-09-14": "2,5 года|2.5 years",
      "2025-03-14, renewal automatic":
        "5 лет с последующей автоматической пролонгацией|5 лет, продлевается автоматически|5 сол, бо тамдиди худкор|5 сол, худкор дароз карда мешавад|5 yil, avtomatik uzaytiriladi|5 йил, автоматик узайтирилади|5 years, renewed automatically",
      "renewal automatic":
        "з автоматичною пролонгацією|tacite reconduction|renouvelable par tacite reconduction|renovación automática|automatische Verlängerung|rinnovo automatico|otomatik yenilenir|자동연장|自动续约|продлевается автоматически|автоматическая пролонгация|автопролонгация|худкор тамдид мешавад|бо тамдиди худкор|avtomatik uzaytiriladi|auto-renewal",
      nothing:
        "безстроково|мерзімсіз|бессрочно|б/с|без срока действия|без ограничения срока|беохир|бемӯҳлат|бе муҳлат|номаҳдуд|muddatsiz|cheksiz|муддатсиз|чекланмаган|no expiry|open-ended",
      "2028-08-31":
        "до 31.08.2028|до 31 августа 2028 г.|по 31.08.2028|то 31 августи 2028|то 31.08.2028|2028-yil 31-avgustgacha|31.08.2028 gacha|2028 йил 31 августгача|until 31 August 2028",
      "starts 2023, 2028": "2023-2028 гг.|солҳои 2023-2028|2023–2028 yillar|2023-2028",
    }),
  )("%s", (text, meaning) => {
    expect(cellOf("agreements", "ends", text)).toBe(meaning);
  });

  test.each(
    each({
      "? until 2028": "до 2028 г.|то соли 2028|2028 yilgacha|till 2028",
      "?": "5 лет с пролонгацией|1,25 года|до завершения проекта|срок истёк|мӯҳлаташ гузаштааст|muddati tugagan|3 (пять) года",
    }),
  )("%s is asked", (text, meaning) => {
    expect(cellOf("agreements", "ends", text)).toBe(meaning);
  });
});

describe("days of signing", () => {
  test.each(
    each({
      "2021-03-15":
        "15 марта 2021 г.|«15» марта 2021 года|15 марти соли 2021|«15» марти с. 2021|15.03.2021с.|2021-yil 15-mart|2021 йил 15 мартда|15.03.2021 й.",
      "2019-03-12":
        "12 mars 2019|12 de marzo de 2019|12 de março de 2019|12 marzo 2019|12. März 2019|12 marca 2019|12 Mart 2019|12 березня 2019 р.|12 наурыз 2019|2019. március 12.",
      "2020-02-01": "1er février 2020|1º de febrero de 2020|1. února 2020|1 Şubat 2020",
      "2018-05-03": "3 de mayo de 2018|3 de mayo del 2018|3 maggio 2018|3 maja 2018|3 травня 2018",
      "2024-05":
        "май 2024|mayo de 2024|mai 2024|майи соли 2024|маи 2024|2024 yil may oyi|may oyi 2024|2024 йил май ойи",
      "? 2021-03-15": "№ 14 от 15.03.2021|15.03.2021 (Душанбе)|аз 15.03.2021",
      "?": "12 listopada 2019|vers le 3 mars 2019|25.10.23 - 27.10.23|баҳори 2021",
    }),
  )("%s", (text, meaning) => {
    expect(cellOf("agreements", "signed", text)).toBe(meaning);
  });
});

describe("periods of journeys", () => {
  test.each(
    each({
      "starts 2022-03-03, ends 2022-03-07":
        "с 3 по 7 марта 2022 г.|3–7 марти соли 2022|аз 3 то 7 марти соли 2022|2022-yil 3-7-mart|2022 йил 3-7 март|2022-yil 3-martdan 7-martgacha|03.03.2022 dan 07.03.2022 gacha|March 3-7, 2022",
      "starts 2022-09, ends 2022-12": "сентябрь-декабрь 2022 г.|сентябр-декабри 2022|2022 yil sentabr-dekabr",
      "term 2018/2019-2/2":
        "2 семестр 2018-2019 уч. г.|второе полугодие 2018/2019|нимсолаи дуюми соли таҳсили 2018-2019|2018-2019 oʻquv yilining 2-semestri|second semester of the academic year 2018-2019",
      "starts 2022-09-01": "с 01.09.2022|аз 01.09.2022|from 01.09.2022",
      "? 2018/2019-2/2": "весенний семестр 2018/2019 уч. года|Spring semester 2018/2019",
    }),
  )("%s", (text, meaning) => {
    expect(periodOf(text)).toBe(meaning);
  });
});

describe("counts and countries", () => {
  test.each(
    each({
      ">30": "более 30|зиёда аз 30 нафар|30 dan ortiq|30 nafardan ortiq|30 нафардан ортиқ|more than 30",
      "~30": "около 30|тақрибан 30|taxminan 30|30 ga yaqin|30 атрофида",
      "5": "5 чел.|5 нафар|5 ta|5 та|5 kishi",
      "?": "много|до 20|15 (из них 3 женщины)",
    }),
  )("%s persons", (text, meaning) => {
    expect(cellOf("mobilities", "count", text)).toBe(meaning);
  });

  test.each(
    each({
      UA: "Республика Украина|Ҷумҳурии Украина|Ukraina Respublikasi|Украина Республикаси|Republic of Ukraine",
      RU: "Федератсияи Руссия|РФ",
      US: "ШМА|США",
    }),
  )("%s", (text, meaning) => {
    expect(cellOf("partners", "country", text)).toBe(meaning);
  });

  test.each(["Республика Татарстан", "Republic of China", "Республика Корей"])("%s is asked", (text) => {
    expect(cellOf("partners", "country", text)).toMatch(/^\?/);
  });
});

describe("words of lists", () => {
  test.each(
    each({
      cooperation: "Договор о научно-техническом сотрудничестве|Созишномаи ҳамкорӣ|hamkorlik bitimi|ҳамкорлик битими",
      memorandum: "Меморандум (MoU)|Ёддоштномаи тафоҳум|MOU / Memorandum|Англашув меморандуми",
      exchange: "соглашение об академической мобильности|созишномаи мубодилаи донишҷӯён",
      contract: "Kontrakt|Контракт",
      "? contract cooperation": "Shartnoma|Шартнома|Договор",
      "? joint-programme": "договор о создании совместного факультета",
      "? memorandum": "Меморандум и договор",
    }),
  )("%s is an agreement", (text, meaning) => {
    expect(cellOf("agreements", "type", text)).toBe(meaning);
  });

  test.each(
    each({
      conference: "участие в конференции|иштирок дар конференсия|konferensiyada ishtirok|International conference",
      teaching: "чтение лекций|хондани лексия|maʼruza oʻqish|маъруза ўқиш",
      training: "повышение квалификации|такмили ихтисос|малака ошириш",
      "? traineeship training": "стажировка",
    }),
  )("%s is a purpose", (text, meaning) => {
    expect(cellOf("mobilities", "purpose", text)).toBe(meaning);
  });

  test.each(
    each({
      seminar: "Семинар|seminar|семинар-тренинг",
      visit: "визит делегации|боздид|delegatsiya tashrifi",
      "? seminar": "тренинг|вебинар",
    }),
  )("%s is an event", (text, meaning) => {
    expect(cellOf("events", "type", text)).toBe(meaning);
  });

  test.each(
    each({
      fp7: "7-я рамочная программа (FP7)|FP7",
      "? erasmus-plus": "Erasmus+ KA2|Erasmus+ (CBHE)",
    }),
  )("%s is a programme", (text, meaning) => {
    expect(cellOf("projects", "programme", text)).toBe(meaning);
  });

  test.each(
    each({
      coordinator: "koordinator|координатор|ҳамоҳангсоз|coordinator",
      "? coordinator": "coordinatr",
    }),
  )("%s is a role", (text, meaning) => {
    expect(cellOf("projects", "role", text)).toBe(meaning);
  });
});

describe("dates and lengths of China, Japan and Korea", () => {
  test("are read as others are", async () => {
    const { tables } = await readFile(
      "list.csv",
      new TextEncoder().encode(
        "学校名称,国家,协议类型,签署日期,有效期\n喀山联邦大学,俄罗斯,合作备忘录,2019年5月12日,五年\n早稻田大学,日本,备忘录,2020年3月,至2025年2月28日\n首尔大学,韩国,备忘录,2018년 9월 1일,长期有效\n",
      ),
    );
    expect(fieldsOf(planned(tables), "agreements")).toMatchObject([
      { signed: "2019-05-12", ends: "2024-05-11" },
      { signed: "2020-03", ends: "2025-02-28" },
      { signed: "2018-09-01" },
    ]);
  });
});

test("lengths in other languages of Europe are read, below headings in these", async () => {
  const { tables } = await readFile(
    "list.csv",
    new TextEncoder().encode(
      "Pays;Université partenaire;Type d'accord;Date de signature;Durée\nAllemagne;Universität Bonn;Memorandum;12.03.2018;5 ans\nEspagne;Universidad de Sevilla;Memorandum;12.03.2018;4 años\nPologne;Uniwersytet Warszawski;Memorandum;12.03.2018;3 lata\nAutriche;Universität Graz;Memorandum;12.03.2018;illimitée\n",
    ),
  );
  expect(fieldsOf(planned(tables), "agreements")).toMatchObject([
    { ends: "2023-03-11" },
    { ends: "2022-03-11" },
    { ends: "2021-03-11" },
    { signed: "2018-03-12" },
  ]);
});

test("days of other centuries are asked: a digit was mistyped", async () => {
  const { tables } = await readFile(
    "list.csv",
    new TextEncoder().encode(
      "ВУЗ;Страна;Вид документа;Дата подписания;Действует до\nУниверситет Осло;Норвегия;Меморандум;12.03.1018;2028\nУниверситет Турку;Финляндия;Меморандум;12.03.2018;31.12.2208\n",
    ),
  );
  const plan = planned(tables);
  expect(plan.records).toEqual([]);
  expect(asked(plan)).toEqual(["signed 12.03.1018: ", "ends 31.12.2208: "]);
});
