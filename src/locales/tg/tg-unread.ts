import type { UnreadWords } from "../unread-words.ts";
import { tgNumber } from "./tg-number.ts";

/** After a numeral Tajik has no plural. */
const kinds: Readonly<Record<Parameters<UnreadWords["missing"]>[0], string>> = {
  institutions: "муассиса",
  partners: "шарик",
  agreements: "созишнома",
  projects: "лоиҳа",
  mobilities: "давраи ҳаракатнокӣ",
  events: "чорабинӣ",
  "joint-programmes": "барномаи муштарак",
  plans: "нақша",
  records: "сабт",
};

/** What Tajik says of what could not be read. */
export const tgUnread: UnreadWords = {
  missing: (kind, number, named) =>
    number === 1
      ? `1 ${kinds[kind]} намерасад: файли ${named} хонда намешавад.`
      : `${tgNumber(number)} ${kinds[kind]} намерасад: файлҳои зерин хонда намешаванд: ${named}.`,
  notRead: (places) => `Хонда нашуд: ${places}.`,
  asBounds: (places) => `Рақамҳо хонда намешаванд, бинобар ин ҳадди ақал нишон дода шудааст: ${places}.`,
  line: (file, line) => `${file}, сатри ${line}`,
  duplicate: (file) => `${file} (чунин рамз аллакай ҳаст)`,
  more: (number) => `ва боз ${tgNumber(number)}-то`,
};
