import { definePeople, students } from "./people.ts";

/** Students and doctoral candidates who came from abroad in person; a person who travels twice counts twice. */
export const studentsIn = definePeople({
  name: "students-in",
  title: {
    en: "Incoming students",
    ru: "Студенты из-за рубежа",
    tg: "Донишҷӯёни аз хориҷа омада",
    uz: "Xorijdan kelgan talabalar",
  },
  definition: {
    en: "Students and doctoral candidates who came from abroad in person; a person who travels twice counts twice.",
    ru: "Студенты и докторанты, фактически прибывшие из-за рубежа; приезжавший дважды учитывается дважды.",
    tg: "Донишҷӯён ва докторантоне, ки аз хориҷа омадаанд (бе ҳаракатнокии маҷозӣ); ҳар сафар ҷудогона ҳисоб мешавад.",
    uz: "Xorijdan kelgan talaba va doktorantlar, virtual mobillikdan tashqari; har bir safar alohida hisoblanadi.",
  },
  direction: "inbound",
  who: students,
});
