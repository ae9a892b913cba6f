/** Words of headings of what identifies or reaches a person, in the languages of lists, with and without marks. */
const words = [
  /паспорт|шиноснома|passport|pasport|виза\s*№|id[ -]?card|удостоверен\p{L}* личности/iu,
  /рожден|таваллуд|tu(?:g|gʻ|g'|g‘|g’|gh)ilgan|birth\s?(?:date|day|place|year)|(?:date|place|year) of birth|\bdob\b|do[gğ]um/iu,
  /телефон|моб(?:ильный|\.)|(?:^|[^\p{L}])тел\.|telefon|telephone|phone|mobile (?:no|number)|whats ?app|telegram/iu,
  /e-?\s?mail|электронн\p{L}* (?:почт|адрес)|эл\.? ?почт|почтаи электрон|elektron pochta|e-?posta|correo electr/iu,
  /снилс|(?:^|[^\p{L}])инн(?:$|[^\p{L}])|пинфл|жшшир|pinfl|jshshir|tckn|tc kimlik/iu,
  /student (?:id|no|number)|personal (?:id|no|number|code)|national id|\bid (?:no|number)\b|matri(?:cul|kel)/iu,
  /(?:номер|№) (?:студенческого|зач[её]тн)|домашн\p{L}* адрес|home address|суроғаи (?:манзил|хона)|uy manzili|yashash manzili/iu,
] as const;

/** Whether a heading names what identifies or reaches a person. */
export const namesPersonal = (heading: string): boolean => words.some((pattern) => pattern.test(heading));

/** A number that somebody is called by, in international form. */
export const isPhone = (text: string): boolean => /^\+\d[\d\s()-]{8,18}$/.test(text.trim());
