import { type Enrolment, enrolmentsByYear, latestEnrolment } from "../../derived/journeys/enrolment.ts";
import type { Item } from "../../queries/pivot/item.ts";
import type { RecordOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { itemOf, type Measure } from "../define-measure.ts";

/** The students of joint programmes: the latest number of each that has not ended; by academic years each year's own. */
export const programmeStudents: Measure = {
  name: "programme-students",
  of: ["joint-programmes"],
  stock: true,
  ofPeople: true,
  ofAcademicYears: true,
  title: {
    en: "Students of joint programmes",
    ru: "Обучающиеся на совместных программах",
    tg: "Донишҷӯёни барномаҳои муштарак",
    uz: "Qoʻshma dasturlar talabalari",
  },
  definition: {
    en: "Students of each joint programme that has not ended, in the latest academic year on record by the day; by years each year's own, without a total.",
    ru: "Обучающиеся на каждой незавершённой совместной программе — в последнем учебном году, данные за который известны на дату; по годам — данные каждого года, без итога.",
    tg: "Донишҷӯёни ҳар барномаи муштараки анҷомнаёфта дар соли охирини таҳсил, ки то он рӯз дар феҳрист сабт шудааст; аз рӯи солҳо рақами худи ҳар сол, бе ҷамъ.",
    uz: "Tugamagan har bir qoʻshma dastur talabalari, shu kungacha qayd etilgan soʻnggi oʻquv yilida; yillar boʻyicha olinganda, har yilning oʻz soni, jamisiz.",
  },
  reads: { "joint-programmes": ["institution", "partners", "stage", "starts", "ends", "enrolment"] },
  items: ({ registry, on, overYears }) =>
    registry.records["joint-programmes"].flatMap((programme) => {
      const found = overYears ? enrolmentsByYear(programme, registry.settings, on) : current(programme, registry, on);
      return found.map(({ year, students }): Item => ({ ...itemOf(programme, students), academicYear: year.year }));
    }),
};

function current(programme: RecordOf<"joint-programmes">, { settings }: Registry, on: Day): Enrolment[] {
  const latest = latestEnrolment(programme, settings, on);
  return latest && !(programme.ends && programme.ends.last < on) ? [latest] : [];
}
