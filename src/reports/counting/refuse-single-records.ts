import type { Measure } from "../../measures/define-measure.ts";
import { numberAsked } from "../../queries/asked-numbers.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Settings } from "../../registry/settings.ts";

/**
 * Fields whose values tell one record from the others, by which a count of persons is a list of journeys; and those that
 * say how many persons a record has, by which the label of a row tells what its number hides.
 */
const ofOneRecord = ["id", "file", "number", "notes", "starts", "ends", "days", "count", "women"];

/** Refuses persons by what tells single journeys from each other, where small numbers of persons are hidden or rounded. */
export function refuseSingleRecords(
  measure: Measure,
  dimensions: readonly (string | undefined)[],
  { smallCell }: Settings,
): void {
  if (!measure.ofPeople || smallCell === 0) return;
  const name = dimensions.find((one) => one !== undefined && ofOneRecord.includes(one.split(".").at(-1) ?? one));
  if (name !== undefined) throw tooFine(name, measure);
}

/**
 * Refuses a question by how many persons single journeys have, where small numbers of persons are hidden or rounded: that
 * anybody is counted tells the number that the answer hides.
 */
export function refuseNumbersOfPersons(query: readonly string[], { smallCell }: Settings): void {
  const asked = smallCell === 0 ? undefined : numberAsked(query);
  if (asked) throw tellsNumber(asked.name, asked.written);
}

const tellsNumber = (name: string, written: string): UsageError =>
  new UsageError(
    {
      en: `an answer to ${written} would tell the ${name} of single journeys, and registry.yaml has small_cell`,
      ru: `ответ на запрос ${written} раскрыл бы поле ${name} отдельных поездок, а в registry.yaml указано small_cell`,
      tg: `ҷавоб ба дархости ${written} майдони ${name}-и сафарҳои алоҳидаро ошкор мекард, вале дар registry.yaml small_cell ҳаст`,
      uz: `${written} soʻroviga javob alohida safarlarning ${name} maydonini oshkor qilar edi, registry.yaml da esa small_cell bor`,
    },
    {
      en: `leave the word out; for the office itself: hamkor list mobilities ${written}`,
      ru: `уберите это слово; для самого отдела: hamkor list mobilities ${written}`,
      tg: `ин калимаро бардоред; барои худи шуъба: hamkor list mobilities ${written}`,
      uz: `bu soʻzni olib tashlang; boʻlimning oʻzi uchun: hamkor list mobilities ${written}`,
    },
  );

const tooFine = (name: string, measure: Measure): UsageError =>
  measure.of.includes("mobilities") ? ofJourneys(name, measure.name) : ofRecords(name, measure.name);

const ofJourneys = (name: string, measure: string): UsageError =>
  new UsageError(
    {
      en: `${measure} by ${name} would list single journeys, and registry.yaml has small_cell`,
      ru: `${measure} по полю ${name} — это перечень отдельных поездок, а в registry.yaml указано small_cell`,
      tg: `${measure} аз рӯи ${name} рӯйхати сафарҳои алоҳида мешавад, вале дар registry.yaml small_cell ҳаст`,
      uz: `${measure} ${name} boʻyicha alohida safarlar roʻyxati boʻladi, registry.yaml da esa small_cell bor`,
    },
    {
      en: "ask by year, country, partner or level; for the office itself hamkor list mobilities shows single journeys",
      ru: "запросите по году, стране, партнёру или уровню; для самого отдела отдельные поездки показывает hamkor list mobilities",
      tg: "аз рӯи сол, кишвар, шарик ё зина пурсед; барои худи шуъба сафарҳои алоҳидаро hamkor list mobilities нишон медиҳад",
      uz: "yil, mamlakat, hamkor yoki bosqich boʻyicha soʻrang; boʻlimning oʻzi uchun alohida safarlarni hamkor list mobilities koʻrsatadi",
    },
  );

const ofRecords = (name: string, measure: string): UsageError =>
  new UsageError(
    {
      en: `${measure} by ${name} would list single records, and registry.yaml has small_cell`,
      ru: `${measure} по полю ${name} — это перечень отдельных записей, а в registry.yaml указано small_cell`,
      tg: `${measure} аз рӯи ${name} рӯйхати сабтҳои алоҳида мешавад, вале дар registry.yaml small_cell ҳаст`,
      uz: `${measure} ${name} boʻyicha alohida yozuvlar roʻyxati boʻladi, registry.yaml da esa small_cell bor`,
    },
    {
      en: "ask by year, country, partner or type",
      ru: "запросите по году, стране, партнёру или виду",
      tg: "аз рӯи сол, кишвар, шарик ё намуд пурсед",
      uz: "yil, mamlakat, hamkor yoki tur boʻyicha soʻrang",
    },
  );
