import type { Sentence } from "../../values/texts/sentence.ts";

/** Why a number of agreements in force before a confirmation is told as bounds. */
export const perhapsBefore = (number: number): Sentence => ({
  en: `First known from a confirmation within this time: ${number}; before it they may have been in force, so that the numbers up to then are bounds.`,
  ru: `Впервые известны по подтверждению за это время: ${number}; до него они могли действовать, поэтому числа до этого даны в границах.`,
  tg: `Бори аввал дар ин муддат аз рӯи тасдиқ маълум шудаанд: ${number}; пеш аз он низ шояд амал мекарданд, бинобар ин рақамҳои то он вақт бо ҳудуд дода шудаанд.`,
  uz: `Shu davrda birinchi marta tasdiqdan maʼlum boʻlgan: ${number} ta; undan oldin ham amalda boʻlgan boʻlishi mumkin, shuning uchun ungacha boʻlgan sonlar chegaralar bilan berilgan.`,
});
