import { defineReport } from "../define-report.ts";
import { evidenceNumbers, evidenceRecords } from "./implementation-evidence.ts";
import { findingsOf } from "./implementation-findings.ts";
import { implementationSummary } from "./implementation-summary.ts";
import { implementationVerdicts } from "./implementation-verdicts.ts";

/** Which agreements are carried out, by what, and which are dormant. */
export const implementation = defineReport({
  name: "implementation",
  title: {
    en: "Implementation of agreements",
    ru: "Реализация соглашений",
    tg: "Татбиқи созишномаҳо",
    uz: "Shartnomalar ijrosi",
  },
  summary: {
    en: "Agreements in force: what shows that they are carried out, and which are dormant.",
    ru: "Действующие соглашения: чем подтверждается их реализация и какие не работают.",
    tg: "Созишномаҳои амалкунанда: далелҳои татбиқ ва созишномаҳои ғайрифаъол.",
    uz: "Amaldagi shartnomalar: ijrosiga qanday dalil bor va qaysilaridan foydalanilmayapti.",
  },
  tables: (request) => {
    const found = findingsOf(request);
    return [
      implementationSummary(request, found),
      implementationVerdicts(request, found),
      evidenceNumbers(request, found),
      evidenceRecords(request, found),
    ];
  },
});
