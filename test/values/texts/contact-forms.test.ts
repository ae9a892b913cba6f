import { describe, expect, test } from "vitest";
import { isEmail, isPhone, isWebsite } from "../../../src/values/texts/contact-forms.ts";

type Form = readonly [name: string, can: (text: string) => boolean, good: readonly string[], bad: readonly string[]];

const forms: readonly Form[] = [
  [
    "e-mail",
    isEmail,
    [
      "info@mmit.tj",
      "o'brien+mobility@st.cs.uni-saarland.de",
      "почта@университет.рф",
      "info@müller.de",
      "info@xn--d1acpjx3f.xn--p1ai",
      "Rector <rector@mmit.tj>, office@mmit.tj",
      "a@b.tj / c@d.tj",
      "mailto:info@mmit.tj",
    ],
    [
      "info@mmit",
      "info@@mmit.tj",
      "info.mmit.tj",
      "info@mmit,tj",
      "info@ mmit.tj",
      "info@mmit..tj",
      "info@mmit.tj.",
      "-",
      "info@mmit.соm",
    ],
  ],
  [
    "phone",
    isPhone,
    [
      "+992 92710 04 63",
      "+1 (212) 555-0100 x204",
      "+49 (0)89 289-01 ext. 12",
      "8 (3422) 5-00-00 доб. 204",
      "+992 37 2219866 +992 37 2213511",
      "2219866 / 2213511, 2217777",
      "372219866 372213511",
      "0086-871-65916789",
      "tel:+992372219866;ext=12",
      "1-800-FLOWERS",
      "204",
      "+992 92 710 04 63 (Telegram @office)",
      "+683 4023",
    ],
    [
      "none",
      "-",
      "12",
      "office@mmit.tj",
      "rector2018@mmit.tj",
      "https://t.me/office2018",
      "+99237221986622135111",
      "+992 37",
      "+0 37 221 98 66",
      "+992 37 221 ?? ??",
      "+992 37 22O 98 66",
      "22O1",
    ],
  ],
  [
    "website",
    isWebsite,
    [
      "https://mmit.tj",
      "mmit.tj",
      "www.mmit.tj/en/",
      "HTTP://MMIT.TJ:8080/a,b?c=d#e",
      "университет.рф",
      "https://müller.de",
      "mmit.tj; en.mmit.tj",
      "mmit.tj, tut.tj",
      "http://192.168.1.1/",
      "https://mmit.tj/@office",
    ],
    [
      "mmit",
      "http//mmit.tj",
      "http:/mmit.tj",
      "htp://mmit.tj",
      "https://https://mmit.tj",
      "info@mmit.tj",
      "tum. de",
      "mmit,tj",
      "mmit..tj",
      "none",
      "https://mmit.tj:port",
      "ммit.tj",
    ],
  ],
];

describe.each(forms)("%s", (_, can, good, bad) => {
  test.each(good)("%s can be one", (text) => expect(can(text)).toBe(true));
  test.each(bad)("%s cannot be one", (text) => expect(can(text)).toBe(false));
});
