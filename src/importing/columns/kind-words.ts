import type { KindName } from "../../kinds/field-meta.ts";

/** Beginnings of words that tell of which kind a list is, where they stand in a sheet's name, a title or a heading. */
export const kindWords: Partial<Readonly<Record<KindName, RegExp>>> = {
  agreements:
    /agreement|\bmous?\b|memorand|меморанд|догов[оа]р|соглашен|созишном|шартном|ёддошт|shartnoma|bitim|kelishuv|битим|келишув|memorandum|convenio|abkommen/i,
  mobilities:
    /mobilit|мобильн|outgoing|incoming|outbound|inbound|\bstudents?\b|студент|стажиров|командиров|поездк|выезжа|приезжа|донишҷ|мубодила|сафар|сафари|talaba|талаба|mobillik|мобиллик|safar|\bguests?\b|гост(?:и|ей|ях|ям)(?!\p{L})|меҳмон|mehmon|ogrenci|öğrenci|movilidad|estudiante|交流|出國/iu,
  events:
    /events?\b|мероприят|визит|visits?\b|конференц|семинар|делегац|чорабин|вохӯрӣ|tadbir|tashrif|uchrashuv|тадбир|ташриф|учрашув|conference/i,
  projects: /projects?\b|проект|лоиҳа|loyiha|лойи[ҳх]а|грант|grant/i,
  "joint-programmes":
    /double degree|joint (?:degree|program)|двойн\S* диплом|совместн\S* (?:образоват\S* )?программ|совместн\S* факультет|joint faculty|барнома(?:и|ҳои) (?:\S+ )?муштарак|факултаи муштарак|дипломи дугона|q[oʻ'ʼ‘]+shma (?:ta[ʼ'‘]?lim|dastur|fakultet)|қўшма (?:таълим|дастур|факультет)/i,
  partners:
    /partner|партн[её]р|шарик|hamkor|universit|вуз|университет|донишгоҳ|oliygoh|олийгоҳ|ҳамкор|destinos|institutions/i,
};
