import { definePeople, students } from "./people.ts";

/** Students and doctoral candidates who went abroad in person; a person who travels twice counts twice. */
export const studentsOut = definePeople({
  name: "students-out",
  title: {
    en: "Students abroad",
    ru: "Студенты за рубежом",
    tg: "Донишҷӯён дар хориҷа",
    uz: "Xorijga borgan talabalar",
  },
  definition: {
    en: "Students and doctoral candidates who went abroad in person; a person who travels twice counts twice.",
    ru: "Студенты и докторанты, фактически выехавшие за рубеж; выезжавший дважды учитывается дважды.",
    tg: "Донишҷӯён ва докторантоне, ки ба хориҷа сафар кардаанд (бе ҳаракатнокии маҷозӣ); ҳар сафар ҷудогона ҳисоб мешавад.",
    uz: "Xorijga borgan talaba va doktorantlar, virtual mobillikdan tashqari; har bir safar alohida hisoblanadi.",
  },
  direction: "outbound",
  who: students,
});
