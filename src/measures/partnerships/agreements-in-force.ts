import { inForcePeriods } from "../../derived/agreements/in-force.ts";
import { stateOfAgreement } from "../../derived/agreements/state.ts";
import { defineStock } from "../define-measure.ts";

/** Agreements in force on a day; across years, on any day of each. */
export const agreementsInForce = defineStock({
  name: "agreements-in-force",
  of: "agreements",
  title: {
    en: "Agreements in force",
    ru: "Действующие соглашения",
    tg: "Созишномаҳои амалкунанда",
    uz: "Amaldagi shartnomalar",
  },
  definition: {
    en: "Agreements in force on the day; by years, those in force on any day of the year.",
    ru: "Соглашения, действующие на указанную дату; по годам — действовавшие хотя бы один день года.",
    tg: "Созишномаҳое, ки дар санаи нишондодашуда амал мекунанд; аз рӯи солҳо онҳое, ки ақаллан як рӯзи сол амал кардаанд.",
    uz: "Hisobot sanasida amalda boʻlgan shartnomalar; yillar boʻyicha olinganda, yil davomida kamida bir kun amalda boʻlganlari.",
  },
  isActive: (agreement, registry, on) => stateOfAgreement(agreement, registry, on) === "in-force",
  activePeriodsOf: inForcePeriods,
  isUnknown: (agreement, registry, on) => stateOfAgreement(agreement, registry, on) === "undated",
});
