/** What an encoding is for. */
export type Script = "cyrillic" | "latin" | "east-asian";

/** An encoding that lists are met in; `label` as the WHATWG Encoding Standard has it. */
export type Encoding = { readonly name: string; readonly label: string; readonly script: Script };

/** Those that a text without a mark at its beginning is tried in, after UTF-8; the most usual of each script first. */
export const guessedEncodings: readonly Encoding[] = [
  { name: "Windows-1251", label: "windows-1251", script: "cyrillic" },
  { name: "KOI8-R", label: "koi8-r", script: "cyrillic" },
  { name: "CP866", label: "ibm866", script: "cyrillic" },
  { name: "ISO-8859-5", label: "iso-8859-5", script: "cyrillic" },
  { name: "Windows-1252", label: "windows-1252", script: "latin" },
  { name: "Windows-1250", label: "windows-1250", script: "latin" },
  { name: "Windows-1254", label: "windows-1254", script: "latin" },
  { name: "Windows-1257", label: "windows-1257", script: "latin" },
  { name: "Big5", label: "big5", script: "east-asian" },
  { name: "GBK", label: "gbk", script: "east-asian" },
  { name: "EUC-KR", label: "euc-kr", script: "east-asian" },
  { name: "Shift_JIS", label: "shift_jis", script: "east-asian" },
];

const otherNames: Readonly<Record<string, string>> = {
  cp1251: "windows-1251",
  cp1252: "windows-1252",
  cp1250: "windows-1250",
  cp1254: "windows-1254",
  cp1257: "windows-1257",
  cp866: "ibm866",
  koi8r: "koi8-r",
  koi8: "koi8-r",
  utf16: "utf-16le",
  cp950: "big5",
  cp936: "gbk",
  cp949: "euc-kr",
  cp932: "shift_jis",
  maccyrillic: "x-mac-cyrillic",
};

/** The label of an encoding by any of its names: cp1251, win1251, Windows-1251, utf8; nothing where it is not known. */
export function encodingLabel(name: string): string | undefined {
  const typed = name.trim().toLowerCase();
  const plain = typed.replace(/[\s_-]/g, "").replace(/^(?:win|windows)(?=\d)/, "cp");
  for (const label of [typed, otherNames[plain] ?? typed, typed.replace(/[\s_]/g, "-")]) {
    try {
      return new TextDecoder(label).encoding;
    } catch {
      // Another of its names may be known.
    }
  }
  return undefined;
}

/** The text of bytes in an encoding; nothing where they are none of it. */
export function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
