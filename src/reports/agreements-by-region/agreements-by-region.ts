import { sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { measureItems, measureTable } from "../counting/measure-table.ts";
import { defineReport, type ReportRequest } from "../define-report.ts";
import { withoutYears } from "../selection/without-years.ts";
import { partsOfTheWorld, regionsAmong, unionsOf } from "./region-groups.ts";

/** With which parts of the world, and with which unions of states, agreements have been signed and are in force. */
export const agreementsByRegion = defineReport({
  name: "agreements-by-region",
  title: {
    en: "Agreements by region",
    ru: "Соглашения по регионам",
    tg: "Созишномаҳо аз рӯи минтақа",
    uz: "Mintaqalar boʻyicha shartnomalar",
  },
  summary: {
    en: "Signed agreements, and those in force, by part of the world and by union of states.",
    ru: "Подписанные и действующие соглашения по частям света и объединениям государств.",
    tg: "Созишномаҳои имзошуда ва амалкунанда аз рӯи минтақаи ҷаҳон ва иттиҳоди давлатҳо.",
    uz: "Imzolangan va amaldagi shartnomalar dunyo mintaqalari va davlatlararo birlashmalar boʻyicha.",
  },
  tables: (request) => {
    const withoutPeriod = withoutYears(request);
    return [
      measureTable(request, { ...signedBy, title: signedByRegion, by: [byPart], note: partNote }),
      measureTable(withoutPeriod, {
        measure: "agreements-in-force",
        title: inForceByRegion,
        by: [byPart],
        note: partNote,
      }),
      ofUnions(request, { ...signedBy, title: signedByUnion }),
      ofUnions(withoutPeriod, { measure: "agreements-in-force", title: inForceByUnion }),
    ];
  },
});

const signedBy = { measure: "agreements", across: "type" };
const byPart = regionsAmong(partsOfTheWorld, { key: "region", name: "world-region" });

/** A count by union; records of none of them are left out, with a note. */
function ofUnions(
  request: ReportRequest,
  what: { readonly measure: string; readonly across?: string; readonly title: Sentence },
): CountTable {
  const unions = unionsOf(request.context.question.registry.settings);
  const where = [`region:${unions.join(",")}`];
  const all = measureItems(request, what.measure).items.length;
  const records = all - measureItems(request, what.measure, where).items.length;
  const table = measureTable(request, {
    ...what,
    by: [regionsAmong(unions, { key: "union", name: "union" })],
    where,
    note: unionNote,
  });
  const [note = sentencePhrase(unionNote), ...notes] = table.notes;
  return records > 0
    ? { ...table, notes: [note, { message: "left-out", records, kind: "agreements", what: inNone }, ...notes] }
    : table;
}

const signedByRegion: Sentence = {
  en: "Signed agreements by region and type",
  ru: "Подписанные соглашения по регионам и видам",
  tg: "Созишномаҳои имзошуда аз рӯи минтақа ва навъ",
  uz: "Mintaqalar va turlar boʻyicha imzolangan shartnomalar",
};

const inForceByRegion: Sentence = {
  en: "Agreements in force by region",
  ru: "Действующие соглашения по регионам",
  tg: "Созишномаҳои амалкунанда аз рӯи минтақа",
  uz: "Mintaqalar boʻyicha amaldagi shartnomalar",
};

const signedByUnion: Sentence = {
  en: "Signed agreements by union of states and type",
  ru: "Подписанные соглашения по объединениям государств и видам",
  tg: "Созишномаҳои имзошуда аз рӯи иттиҳоди давлатҳо ва навъ",
  uz: "Davlatlararo birlashmalar va turlar boʻyicha imzolangan shartnomalar",
};

const inForceByUnion: Sentence = {
  en: "Agreements in force by union of states",
  ru: "Действующие соглашения по объединениям государств",
  tg: "Созишномаҳои амалкунанда аз рӯи иттиҳоди давлатҳо",
  uz: "Davlatlararo birlashmalar boʻyicha amaldagi shartnomalar",
};

const partNote: Sentence = {
  en: "Regions are those of the United Nations (M49); a country lies in one only.",
  ru: "Регионы — по классификации ООН (M49); каждая страна входит только в один.",
  tg: "Минтақаҳо мувофиқи таснифи СММ (M49); ҳар кишвар танҳо ба як минтақа дохил аст.",
  uz: "Mintaqalar BMT tasnifi (M49) boʻyicha; har bir mamlakat faqat bittasiga kiradi.",
};

const unionNote: Sentence = {
  en: "Unions share members, so the rows overlap.",
  ru: "Некоторые страны входят в несколько объединений, поэтому строки пересекаются.",
  tg: "Баъзе кишварҳо аъзои якчанд иттиҳоданд, бинобар ин як созишнома метавонад дар якчанд сатр ҳисоб шавад.",
  uz: "Ayrim mamlakatlar bir necha birlashmaga kiradi, shuning uchun satrlardagi sonlar qisman takrorlanadi.",
};

const inNone: Sentence = {
  en: "with countries of none of these unions",
  ru: "со странами вне этих объединений",
  tg: "бо кишварҳое, ки ба ягони ин иттиҳодҳо дохил нестанд",
  uz: "mamlakati bu birlashmalarga kirmaydigan",
};
