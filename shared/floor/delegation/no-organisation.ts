import { plainWords } from '../../languages/plain-words.ts';

/** Of these words consist the things that people write who come for no organisation. */
const WORDS = [
  'none nil no not applicable any without organisation organization affiliation affiliated unaffiliated unknown tbd tba',
  'independent individual expert consultant self employed freelance freelancer private personal person citizen capacity',
  'myself me own name retired student in my a an as the on behalf of',
  'aucun aucune neant sans objet affiliation independant independante experte particulier titre personnel prive individuel',
  'consultante moi meme retraite retraitee etudiant etudiante citoyen citoyenne nom propre mon en',
  'ninguno ninguna nada no aplica aplicable sin organizacion afiliacion independiente experto titulo individuo persona',
  'propio nombre autonomo autonoma consultor consultora jubilado jubilada estudiante ciudadano ciudadana mi',
  'لا يوجد ينطبق شيء مستقل مستقلة خبير خبيرة بصفة شخصية بصفتي الشخصية فرد بدون منظمة مستشار طالب طالبة متقاعد',
  'нет не применимо независимый независимая эксперт частное лицо без организации физическое консультант от своего имени',
  'личном качестве в сам студент студентка пенсионер самозанятый отсутствует гражданин',
  '无 無 没有 沒有 个人 個人 独立 獨立 独立专家 不适用 不適用 无组织 無組織 无单位 自由职业者 自由职业 本人 学生 退休',
];
const ABBREVIATED = ['na', 'so', 'нд'];

let known: ReadonlySet<string> | null = null;
const knownWords = (): ReadonlySet<string> => {
  known ??= new Set(plainWords(WORDS.join(' ')).split(' '));
  return known;
};

/**
 * Whether what somebody wrote as their organisation names none, in any of the six languages: `Independent`, `n/a`, `-`. People who
 * wrote the same of these have nothing to do with each other (F38). `name`: in plain words.
 */
export function namesNoOrganisation(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return ABBREVIATED.includes(words.join('')) || words.every((word) => knownWords().has(word));
}
