import { ruNumber, ruPlural } from "./ru-number.ts";

/** A number of records, by what they are where all are of one kind. */
export const ruCounted = (number: number, kind: string | undefined): string =>
  `${ruNumber(number)} ${ruPlural(number, ...(nouns.get(kind) ?? recordForms))}`;

type Forms = readonly [one: string, few: string, many: string];

const recordForms: Forms = ["запись", "записи", "записей"];

const nouns: ReadonlyMap<string | undefined, Forms> = new Map([
  ["institutions", ["вуз", "вуза", "вузов"]],
  ["partners", ["партнёр", "партнёра", "партнёров"]],
  ["agreements", ["соглашение", "соглашения", "соглашений"]],
  ["projects", ["проект", "проекта", "проектов"]],
  ["mobilities", ["поездка", "поездки", "поездок"]],
  ["events", ["мероприятие", "мероприятия", "мероприятий"]],
  ["joint-programmes", ["совместная программа", "совместные программы", "совместных программ"]],
  ["plans", ["план", "плана", "планов"]],
]);
