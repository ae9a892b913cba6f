import { definePeople, staff } from "./people.ts";

/** Teachers, researchers and other staff who went abroad in person; a person who travels twice counts twice. */
export const staffOut = definePeople({
  name: "staff-out",
  title: {
    en: "Staff abroad",
    ru: "Преподаватели и сотрудники за рубежом",
    tg: "Кормандон дар хориҷа",
    uz: "Xorijga borgan professor-oʻqituvchi va xodimlar",
  },
  definition: {
    en: "Teachers, researchers and other staff who went abroad in person; a person who travels twice counts twice.",
    ru: "Преподаватели, научные и другие сотрудники, фактически выехавшие за рубеж; выезжавший дважды учитывается дважды.",
    tg: "Омӯзгорон, муҳаққиқон ва дигар кормандоне, ки ба хориҷа сафар кардаанд (бе ҳаракатнокии маҷозӣ); ҳар сафар ҷудогона ҳисоб мешавад.",
    uz: "Xorijga borgan oʻqituvchi, tadqiqotchi va boshqa xodimlar, virtual mobillikdan tashqari; har bir safar alohida hisoblanadi.",
  },
  direction: "outbound",
  who: staff,
});
