import type { KindName } from "../../kinds/field-meta.ts";

/** Beginnings of words that tell of which kind a list is, where they stand in a sheet's name, a title or a heading. */
export const kindWords: Partial<Readonly<Record<KindName, RegExp>>> = {
  agreements:
    /agreement|\bmous?\b|memorand|меморанд|догов[оа]р|соглашен|созишном|шартном|ёддошт|shartnoma|bitim|kelishuv|memorandum|convenio|abkommen/i,
  mobilities:
    /mobilit|мобильн|outgoing|incoming|outbound|inbound|\bstudents?\b|студент|стажиров|командиров|поездк|выезжа|приезжа|донишҷ|мубодила|сафар|сафари|talaba|mobillik|safar|ogrenci|öğrenci|movilidad|estudiante|交流|出國/i,
  events:
    /events?\b|мероприят|визит|visits?\b|конференц|семинар|делегац|чорабин|вохӯрӣ|tadbir|tashrif|uchrashuv|conference/i,
  projects: /projects?\b|проект|лоиҳа|loyiha|грант|grant/i,
  "joint-programmes":
    /double degree|joint (?:degree|program)|двойн\S* диплом|совместн\S* (?:образоват\S* )?программ|барномаи муштарак|qoʻshma (?:taʼlim|dastur)|qo'shma (?:ta'lim|dastur)/i,
  partners: /partner|партн[её]р|шарик|hamkor|universit|вуз|университет|донишгоҳ|oliygoh|destinos|institutions/i,
};
