import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

const phrases =
  "indefinite|indefinitely|open-ended|open ended|unlimited|no end|permanent|present|now|until now|" +
  "no expiry|no expiration|no expiry date|without term|perpetual|без срока|без срока действия|без ограничения срока|без ограничения срока действия|бессрочен|б/с|неограниченный|неограничен|не ограничено|срок не ограничен|" +
  "бессрочно|бессрочный|бессрочное|бессрочная|неограниченно|не ограничен|постоянно|по настоящее время|до настоящего времени|н.в.|по н.в.|" +
  "neomezeně|na neurčito|na neodređeno vrijeme|neodređeno|không thời hạn|vô thời hạn|határozatlan idejű|vigencia indefinida|tempo indeterminado|prazo indeterminado|nedeterminată|tidak terbatas|无限期|無期限|长期|غير محدد|illimitée|illimité|durée indéterminée|indéterminée|indefinida|indefinido|ilimitada|unbefristet|indeterminato|indeterminata|bezterminowo|bezterminowa|na czas nieokreślony|czas nieokreślony|süresiz|unlimited duration|indefinite period|indefinite duration|не ограничивается|na dobu neurčitou|doba neurčitá|neurčito|határozatlan|határozatlan időre|pe durată nedeterminată|безстроково|безстроковий|необмежений|без обмеження строку|мерзімсіз|шектеусіз|hozirgi vaqtgacha|" +
  "на неопределенный срок|неопределенный срок|на неограниченный срок|неограниченный срок|на постоянной основе|бемӯҳлат|бе мӯҳлат|номаҳдуд|мӯҳлати номаҳдуд|беохир|доимӣ|то ҳол|то имрӯз|muddatsiz|cheklanmagan|doimiy|hozirgacha|муддатсиз|cheksiz|чексиз|muddati cheklanmagan|муддати чекланмаган|чекланмаган";

const folded = lazy(() => new Set(phrases.split("|").map(fold)));

/** Whether a text says, in one of four languages, that something has no end, or has not ended. */
export const saysNoEnd = (text: string): boolean => folded().has(fold(text));
