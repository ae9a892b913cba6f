import type { UnreadWords } from "../unread-words.ts";
import { ruNumber, ruPlural } from "./ru-number.ts";

/** After «не хватает»: of one, of several. */
const kinds: Readonly<Record<Parameters<UnreadWords["missing"]>[0], readonly [one: string, many: string]>> = {
  institutions: ["вуза", "вузов"],
  partners: ["партнёра", "партнёров"],
  agreements: ["соглашения", "соглашений"],
  projects: ["проекта", "проектов"],
  mobilities: ["периода мобильности", "периодов мобильности"],
  events: ["мероприятия", "мероприятий"],
  "joint-programmes": ["совместной программы", "совместных программ"],
  plans: ["плана", "планов"],
  records: ["записи", "записей"],
};

/** What Russian says of what could not be read. */
export const ruUnread: UnreadWords = {
  missing: (kind, number, named) => {
    const [one, many] = kinds[kind];
    const what = `Не хватает ${ruNumber(number)} ${ruPlural(number, one, many, many)}`;
    return number === 1 ? `${what}: файл ${named} не читается.` : `${what}: не читаются файлы ${named}.`;
  },
  notRead: (places) => `Не прочитано: ${places}.`,
  asBounds: (places) => `Числа не читаются, поэтому указаны границы: ${places}.`,
  line: (file, line) => `${file}, строка ${line}`,
  duplicate: (file) => `${file} (такой идентификатор уже есть)`,
  more: (number) => `и ещё ${ruNumber(number)}`,
};
