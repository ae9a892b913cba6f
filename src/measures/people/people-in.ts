import { definePeople } from "./people.ts";

/** Everybody who came from abroad in person, mixed groups too; a person who travels twice counts twice. */
export const peopleIn = definePeople({
  name: "people-in",
  title: {
    en: "People from abroad",
    ru: "Прибывшие из-за рубежа",
    tg: "Шахсони аз хориҷа омада",
    uz: "Xorijdan kelganlar",
  },
  definition: {
    en: "Everybody who came from abroad in person, mixed groups too; a person who travels twice counts twice.",
    ru: "Все, кто фактически прибыл из-за рубежа, включая смешанные группы; приезжавший дважды учитывается дважды.",
    tg: "Ҳамаи шахсоне, ки аз хориҷа омадаанд, аз ҷумла гурӯҳҳои омехта (бе ҳаракатнокии маҷозӣ); ҳар сафар ҷудогона ҳисоб мешавад.",
    uz: "Xorijdan kelgan barcha kishilar (aralash guruhlar ham), virtual mobillikdan tashqari; har bir safar alohida hisoblanadi.",
  },
  direction: "inbound",
});
