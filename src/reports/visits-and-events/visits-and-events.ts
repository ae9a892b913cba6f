import { measureTable } from "../counting/measure-table.ts";
import { defineReport } from "../define-report.ts";
import { chronicle } from "./event-chronicle.ts";
import { participantsTable } from "./event-participants.ts";

/** Incoming and outgoing visits, events and their participants; then a list of events. */
export const visitsAndEvents = defineReport({
  name: "visits-and-events",
  title: {
    en: "Visits and events",
    ru: "Визиты и мероприятия",
    tg: "Ташрифҳо ва чорабиниҳо",
    uz: "Tashriflar va tadbirlar",
  },
  summary: {
    en: "Visits received and visits abroad, events by type and year, participants, and a chronicle of the period.",
    ru: "Визиты в вуз и за рубеж, мероприятия по видам и годам, участники и хроника за период.",
    tg: "Ташрифҳо ба муассиса ва сафарҳо ба хориҷа, чорабиниҳо аз рӯи навъ ва сол, иштирокчиён ва солномаи давра.",
    uz: "Qabul qilingan tashriflar va xorijga tashriflar; tadbirlar turlar boʻyicha, yillar kesimida; ishtirokchilar va davr xronikasi.",
  },
  tables: (request) => [
    measureTable(request, {
      title: {
        en: "Visits received by country and year",
        ru: "Визиты в вуз по странам и годам",
        tg: "Ташрифҳо ба муассиса аз рӯи кишвар ва сол",
        uz: "Mamlakatlar va yillar boʻyicha qabul qilingan tashriflar",
      },
      measure: "visits-in",
      by: ["country"],
      across: "year",
    }),
    measureTable(request, {
      title: {
        en: "Visits abroad by country and year",
        ru: "Визиты за рубеж по странам и годам",
        tg: "Сафарҳо ба хориҷа аз рӯи кишвар ва сол",
        uz: "Mamlakatlar va yillar boʻyicha xorijga tashriflar",
      },
      measure: "visits-out",
      by: ["country"],
      across: "year",
    }),
    measureTable(request, {
      title: {
        en: "Events by type and year",
        ru: "Мероприятия по видам и годам",
        tg: "Чорабиниҳо аз рӯи навъ ва сол",
        uz: "Turlar va yillar boʻyicha tadbirlar",
      },
      measure: "events",
      by: ["type"],
      across: "year",
    }),
    participantsTable(request),
    chronicle(request),
  ],
});
