import { definitionPhrase, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineReport, type ReportRequest, reportTable } from "../define-report.ts";
import { rowTable } from "../row-tables/row-table.ts";
import { type PartnerStanding, partnerStandings } from "./partner-standings.ts";
import {
  activityColumns,
  agreementColumns,
  countryColumn,
  hidesJourneys,
  partnerColumn,
  stateColumn,
} from "./standing-columns.ts";

/** With whom there is no agreement in force, and when something was last done with each partner. */
export const partnersWithoutAgreement = defineReport({
  name: "partners-without-agreement",
  title: {
    en: "Partners without an agreement in force",
    ru: "Партнёры без действующего соглашения",
    tg: "Шарикони бе созишномаи амалкунанда",
    uz: "Amaldagi shartnomasi yoʻq hamkorlar",
  },
  summary: {
    en: "Partners without an agreement in force, and the last activity with each partner.",
    ru: "Партнёры без действующего соглашения и последняя деятельность с каждым партнёром.",
    tg: "Шарикони бе созишномаи амалкунанда ва фаъолияти охирин бо ҳар як шарик.",
    uz: "Amaldagi shartnomasi yoʻq hamkorlar va har bir hamkor bilan soʻnggi faoliyat.",
  },
  tables: (request) => {
    const { standings, notes } = partnerStandings(request);
    return [withoutAgreement(request, standings, notes), lastActivities(request, standings, notes)];
  },
});

type Standings = readonly PartnerStanding[];

function withoutAgreement(request: ReportRequest, standings: Standings, notes: readonly Phrase[]): CountTable {
  const { registry } = request.context.question;
  const shown = standings.filter(({ agreement }) => agreement?.state !== "in-force");
  const columns = [
    partnerColumn(registry),
    countryColumn,
    stateColumn,
    ...agreementColumns,
    ...activityColumns(registry),
  ];
  return reportTable(request, {
    title: partnersWithoutAgreement.title,
    ...rowTable(shown, columns),
    notes: [definitionPhrase(definition), ...notesOn(shown, request), ...notes],
  });
}

function lastActivities(request: ReportRequest, standings: Standings, notes: readonly Phrase[]): CountTable {
  const { registry } = request.context.question;
  return reportTable(request, {
    title: {
      en: "Last activity with each partner",
      ru: "Последняя деятельность с каждым партнёром",
      tg: "Фаъолияти охирин бо ҳар як шарик",
      uz: "Har bir hamkor bilan soʻnggi faoliyat",
    },
    ...rowTable(standings, [partnerColumn(registry), ...activityColumns(registry), stateColumn]),
    notes: [definitionPhrase(activityDefinition), ...notesOn(standings, request), ...notes],
  });
}

/** What the dates leave open, and what is not shown, where it is so. */
function notesOn(standings: Standings, { context: { question } }: ReportRequest): Phrase[] {
  const { settings } = question.registry;
  const isOpen = standings.some(({ activity }) => activity?.perhapsLater !== undefined);
  const isHidden = standings.some((standing) => hidesJourneys(standing, settings));
  return [...(isOpen ? [sentencePhrase(perhapsLater)] : []), ...(isHidden ? [sentencePhrase(fewJourneys)] : [])];
}

const definition: Sentence = {
  en: "Partners of whose agreements none is in force on the day, with the best state of these: its date is the last day of one that has expired or was terminated, the first of one to come. What a partner's predecessors signed and did counts as its own; what its parent or its units signed does not, and is named.",
  ru: "Партнёры, ни одно соглашение с которыми на дату не действует; показан лучший статус их соглашений: у истёкших и расторгнутых — последний день, у предстоящих — первый. Соглашения и деятельность предшественников относятся к самому партнёру; соглашения головной организации и подразделений — нет, они только названы.",
  tg: "Шариконе, ки дар ин рӯз бо онҳо ягон созишнома амал намекунад; ҳолати беҳтарини созишномаҳо нишон дода шудааст: барои анҷомёфта ва қатъшуда — рӯзи охирин, барои оянда — рӯзи аввал. Созишнома ва фаъолияти пешгузаштагон аз они худи шарик ҳисоб мешавад; созишномаи муассисаи асосӣ ва воҳидҳои тобеъ не, онҳо танҳо ном бурда мешаванд.",
  uz: "Hisobot sanasida birorta shartnomasi amalda boʻlmagan hamkorlar; shartnomalarining eng yaxshi holati koʻrsatilgan: muddati tugagan va bekor qilinganlarida – oxirgi kun, endi kuchga kiradiganlarida – birinchi kun. Hamkorning oʻtmishdoshlari tuzgan shartnomalar va ular bilan faoliyat uning oʻziniki hisoblanadi; bosh tashkiloti va boʻlinmalarining shartnomalari esa faqat nomi bilan keltiriladi.",
};

const activityDefinition: Sentence = {
  en: "Of the mobilities, events, projects and joint programmes that had begun by the day and took place, the one that reached farthest, also with a partner's predecessors; then the best state of its agreements.",
  ru: "Самая поздняя из поездок (мобильности), мероприятий, проектов и совместных программ, начавшихся к этой дате и состоявшихся, в том числе с предшественниками партнёра; затем лучший статус соглашений с ним.",
  tg: "Аз ҳаракатнокии академӣ, чорабиниҳо, лоиҳаҳо ва барномаҳои муштараке, ки то ин рӯз оғоз шуда, воқеан баргузор шудаанд, охиринаш, бо пешгузаштагони шарик низ; сипас ҳолати беҳтарини созишномаҳо бо ӯ.",
  uz: "Shu kungacha boshlangan va amalga oshgan akademik mobillik, tadbir, loyiha va qoʻshma dasturlarning eng soʻnggisi, hamkorning oʻtmishdoshlari bilan boʻlganlari ham; soʻng u bilan shartnomalarning eng yaxshi holati.",
};

const perhapsLater: Sentence = {
  en: "Perhaps later: another activity whose date is so coarse that it may have come after.",
  ru: "Возможно, позднее: деятельность с неточной датой, которая могла быть и после неё.",
  tg: "Шояд дертар: фаъолияти дигар бо санаи тахминӣ, ки мумкин аст пас аз он бошад.",
  uz: "Balki keyinroq: sanasi aniq boʻlmagan boshqa faoliyat undan keyin boʻlgan boʻlishi mumkin.",
};

const fewJourneys: Sentence = {
  en: "Where there were few journeys with a partner, their days and records are not shown.",
  ru: "Если поездок с партнёром мало, их даты и записи не показаны.",
  tg: "Агар сафарҳо бо шарик кам бошанд, сана ва сабти онҳо нишон дода намешавад.",
  uz: "Hamkor bilan safarlar kam boʻlsa, ularning sanasi va yozuvi koʻrsatilmaydi.",
};
