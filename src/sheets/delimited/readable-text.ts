import type { Script } from "./encodings.ts";

/** What no list has: control characters, boxes and blocks, characters that stand for nothing. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2320\u2321\u2500-\u259f\ufffd\ue000-\uf8ff]/;
const nonAscii = /[^\u0000-\u007f]/;
const words = /[\p{L}\p{M}\p{N}\u0080-\uffff]*[^\u0000-\u007f][\p{L}\p{M}\p{N}\u0080-\uffff]*/gu;
/** Signs that stand between or beside words, not in them. */
const signs = /[\u00a0«»„“”‘’‚‹›–—…№°•·§±©®™€£¥¹²³¼½¾×÷†‡‰´¨ªº¿¡]+/u;

/** Whether every word of a text reads as letters of the script that its encoding is for. */
export function isReadable(whole: string, script: Script): boolean {
  const text = whole.slice(0, mostLetters);
  if (impossible.test(text)) return false;
  if (script === "east-asian") return isEastAsian(text);
  const reads = script === "cyrillic" ? isCyrillicWord : isLatinWord;
  const found = [...text.matchAll(words)].flatMap(([run]) => run.split(signs)).filter((word) => nonAscii.test(word));
  if (script === "cyrillic" && found.filter(changesCase).length > found.length * mostChanging) return false;
  const unread = found.filter((word) => !reads(word));
  return unread.length <= found.length * mostUnread && !strayMark.test(text);
}

/** What stands in the first millions of letters stands for the rest. */
const mostLetters = 4_000_000;
/** Of a long list, a few words may be mistyped. */
const mostUnread = 0.003;
/** Marks that stand at letters only where the text is in another encoding. */
const strayMark = /\p{L}[¤¦¬¢µ¶¯¸¨´]|[¤¦¬¢µ¶¯¸¨´]\p{L}/u;

/** Letters of Cyrillic alphabets; a capital only at the beginning or all through, as in УрФУ at most after one small letter. */
const isCyrillicWord = (word: string): boolean =>
  /^[\p{Script=Cyrillic}\p{N}'’ʼ]+$/u.test(word) && hasUsualCase(word) && isUsualCyrillic(word);

const hasUsualCase = (word: string): boolean =>
  /^\P{Ll}*$/u.test(word) || /^\P{Lu}*$/u.test(word) || /^\p{N}*\p{Lu}/u.test(word);

/** Capitals behind small letters twice, as hardly a name has them, but any text that is in another encoding. */
const changesCase = (word: string): boolean => /\p{Ll}\p{Lu}+\p{Ll}+\p{Lu}|\p{Ll}\p{Lu}\p{Ll}/u.test(word);
const mostChanging = 0.1;

/** Letters of other alphabets than Russian, Tajik and Uzbek are met, but not in the same word many times over. */
const isUsualCyrillic = (word: string): boolean =>
  (word.match(/[^А-яЁёЎўҚқҒғҲҳҶҷӢӣӮӯІіЇїЄєҐґ\p{N}'’ʼ]/gu)?.length ?? 0) * 2 <= word.length;

/** Mostly plain letters, with some that bear marks. */
function isLatinWord(word: string): boolean {
  if (!/^[\p{Script=Latin}\p{M}\p{N}'’]+$/u.test(word)) return false;
  const marked = word.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  if (word.length === 1) return /^[àáâèéêíîóôúůøåæäöüñçşışßØÅÆÄÖÜÀÉÈÓÁÍÚ]$/i.test(word);
  return marked * 2 <= word.length + 2 && !/[^\u0000-\u007f]{3}/.test(word) && hasUsualLatinCase(word);
}

const hasUsualLatinCase = (word: string): boolean => !/\p{Ll}[À-ÖØ-ÞĀĂĄĆČĎĘĚŁŃŇŐŘŚŠŤŮŰŹŻŽĞŞİ]/u.test(word);

/** Characters of Chinese, Korean and Japanese and the signs set with them. */
const isEastAsian = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) &&
  !/[^\u0000-\u007f\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60\uffe0-\uffef\ufe30-\ufe4f\u2010-\u2027\u2030-\u205e\u00b7\u00d7]/u.test(
    text,
  );
