/** Words of headings of what identifies or reaches a person, in the languages of lists, with and without marks. */
const words = [
  /паспорт|шиноснома|passport|pasport|виза\s*№|id[ -]?card|удостоверен\p{L}* личности/iu,
  /рожден|таваллуд|tu(?:g|gʻ|g'|g‘|g’|gh)ilgan|birth\s?(?:date|day|place|year)|(?:date|place|year) of birth|\bdob\b|do[gğ]um/iu,
  /телефон|моб(?:ильный|\.)|(?:^|[^\p{L}])тел\.|telefon|telephone|phone|mobile (?:no|number)|whats ?app|telegram/iu,
  /e-?\s?mail|электронн\p{L}* (?:почт|адрес)|эл\.? ?почт|почтаи электрон|elektron pochta|e-?posta|correo electr/iu,
  /снилс|(?:^|[^\p{L}])инн(?:$|[^\p{L}])|пинфл|жшшир|pinfl|jshshir|tckn|tc kimlik/iu,
  /student (?:id|no|number)|personal (?:id|no|number|code)|national id|\bid (?:no|number)\b|matri(?:cul|kel)/iu,
  /(?:номер|№) (?:студенческого|зач[её]тн)|домашн\p{L}* адрес|home address|суроғаи (?:манзил|хона)|uy manzili|yashash manzili/iu,
  /(?:^|[^\p{L}])(?:c[ée]dula|dni|nie|curp|cpf|pesel|cnic|aadhaar|nik|jmbg|oib|egn|cnp)(?:$|[^\p{L}])/iu,
  /rodné číslo|codice fiscale|nr albumu|matr[íi]cula|matricola|numéro étudiant|n° étudiant|öğrenci (?:no|numarası)|expediente/iu,
  /nacimiento|nascimento|naissance|geburts|urodzenia|narození|születés|nascita|t[ée]l[ée]fono|celular|téléphone|courriel|e-?mail|correo/iu,
  /學號|学号|學生證|身分證|身份证|護照|护照|生日|出生|電話|电话|電子郵件|邮箱|학번|생년월일|주민등록|여권|전화|이메일|学籍番号|生年月日|電話番号/u,
] as const;

/** Whether a heading names what identifies or reaches a person. */
export const namesPersonal = (heading: string): boolean => words.some((pattern) => pattern.test(heading));

/** A number that somebody is called by, in international form. */
export const isPhone = (text: string): boolean => /^\+\d[\d\s()-]{8,18}$/.test(text.trim());
