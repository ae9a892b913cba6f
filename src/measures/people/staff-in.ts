import { definePeople, staff } from "./people.ts";

/** Teachers, researchers and other staff who came from abroad in person; a person who travels twice counts twice. */
export const staffIn = definePeople({
  name: "staff-in",
  title: {
    en: "Incoming staff",
    ru: "Принятые преподаватели и сотрудники из-за рубежа",
    tg: "Кормандони аз хориҷа омада",
    uz: "Xorijdan kelgan professor-oʻqituvchi va xodimlar",
  },
  definition: {
    en: "Teachers, researchers and other staff who came from abroad in person; a person who travels twice counts twice.",
    ru: "Преподаватели, научные и другие сотрудники, фактически прибывшие из-за рубежа; приезжавший дважды учитывается дважды.",
    tg: "Омӯзгорон, муҳаққиқон ва дигар кормандоне, ки аз хориҷа омадаанд (бе ҳаракатнокии маҷозӣ); ҳар сафар ҷудогона ҳисоб мешавад.",
    uz: "Xorijdan kelgan oʻqituvchi, tadqiqotchi va boshqa xodimlar, virtual mobillikdan tashqari; har bir safar alohida hisoblanadi.",
  },
  direction: "inbound",
  who: staff,
});
