import { definePeople } from "./people.ts";

/** Everybody who went abroad in person, mixed groups too; a person who travels twice counts twice. */
export const peopleOut = definePeople({
  name: "people-out",
  title: { en: "People abroad", ru: "Выехавшие за рубеж", tg: "Шахсони ба хориҷа рафта", uz: "Xorijga borganlar" },
  definition: {
    en: "Everybody who went abroad in person, mixed groups too; a person who travels twice counts twice.",
    ru: "Все, кто фактически выехал за рубеж, включая смешанные группы; выезжавший дважды учитывается дважды.",
    tg: "Ҳамаи шахсоне, ки ба хориҷа сафар кардаанд, аз ҷумла гурӯҳҳои омехта (бе ҳаракатнокии маҷозӣ); ҳар сафар ҷудогона ҳисоб мешавад.",
    uz: "Xorijga borgan barcha kishilar (aralash guruhlar ham), virtual mobillikdan tashqari; har bir safar alohida hisoblanadi.",
  },
  direction: "outbound",
});
