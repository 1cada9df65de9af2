import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MODES } from '../../../shared/attendance/attendance.ts';
import { STAKEHOLDER_GROUPS } from '../../../shared/attendance/profile.ts';
import type { PlaceReason } from '../../../shared/floor/order/place-reason.ts';
import { reasonSentence } from '../../../shared/floor/order/reason-sentence.ts';
import type { Dictionary } from '../../../shared/languages/dictionary.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { LANGUAGES, type Language } from '../../../shared/languages/language.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import { REFUSALS } from '../../../shared/refusals.ts';
import { given } from '../../support/given.ts';
import { sitting } from '../../support/history.ts';
import { amina } from '../../support/people.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/languages');
const written = LANGUAGES.filter((language) => existsSync(join(FOLDER, language, 'dictionary.ts')));

/** A dictionary module exports one dictionary, under its language's tag. */
async function dictionaryOf(language: Language): Promise<Dictionary> {
  const module: Readonly<Record<string, Dictionary>> = await import(
    `../../../shared/languages/${language}/dictionary.ts`
  );
  const dictionary = module[language];
  if (dictionary === undefined) throw new Error(`${language}/dictionary.ts does not export ${language}`);
  return dictionary;
}

const isPlural = (part: object): boolean =>
  'other' in part && Object.values(part).every((form) => typeof form === 'string');

/** Every sentence with its path; of a plural, every form. */
function sentences(part: object, path = ''): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(part).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, [value]] as const];
    return isPlural(value)
      ? [[here, Object.values(value).filter((form) => typeof form === 'string')] as const]
      : sentences(value, here);
  });
}

const holes = (forms: readonly string[]): readonly string[] =>
  [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].filter((hole) => hole !== '{count}').sort();
const REASONS: readonly PlaceReason[] = [
  { type: 'moved', by: amina.id },
  { type: 'passed-over', by: amina.id },
  { type: 'priority', kind: 'point-of-order' },
  { type: 'priority', kind: 'right-of-reply' },
  { type: 'waited', overtaken: 10 },
  { type: 'asked' },
  ...MODES.map((mode) => ({ type: 'alternating', mode }) as const),
  ...STAKEHOLDER_GROUPS.flatMap((stakeholderGroup) => [
    { type: 'council', stakeholderGroup } as const,
    { type: 'council-again', stakeholderGroup } as const,
    { type: 'fair-shares', stakeholderGroup, spokenMs: 125_000 } as const,
  ]),
  { type: 'first-time' },
  { type: 'spoken-before' },
];

describe.each(written)('the dictionary in %s', (language) => {
  test('has the same keys and the same names to fill in as the English one', async () => {
    const [ours, english] = [sentences(await dictionaryOf(language)), sentences(en)];
    expect(ours.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    const theirs = new Map(english);
    expect(ours.filter(([path, forms]) => holes(forms).join() !== holes(theirs.get(path) ?? []).join())).toEqual([]);
    expect(ours.filter(([, forms]) => forms.some((form) => form.trim() === ''))).toEqual([]);
  });

  test('has every plural form that the language needs', async () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // French and Spanish use "many" for whole millions alone.
    const needed = pluralCategories.filter(
      (category) => category !== 'other' && (category !== 'many' || language === 'ar' || language === 'ru'),
    );
    expect(pluralsWithout(await dictionaryOf(language), needed)).toEqual([]);
  });

  test('F22 has a sentence for every refusal', async () => {
    const { refusals } = await dictionaryOf(language);
    expect(Object.keys(refusals).sort()).toEqual([...REFUSALS].sort());
  });

  test('F10 has a sentence for every reason of a place, with nothing left to fill in', async () => {
    const t = createTranslate(await dictionaryOf(language), language);
    const { meeting } = given(...sitting);
    for (const reason of REASONS) {
      const { key, params } = reasonSentence(meeting, reason);
      expect(t(key, params)).not.toMatch(/^reasons\.|[{}]/);
    }
    expect(t('reasons.moved', reasonSentence(meeting, { type: 'moved', by: amina.id }).params)).toContain('Amina');
  });
});

/** What readers of a language stumbled over, and why. */
const MISTAKES: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/Take away|[Hh]and on |[Pp]resent password|found a consultation|Look around/, 'not plain English'],
    [/[Ww]ho asks again|renewed meanwhile|No other follows/, 'not plain English'],
    [/\b([Ww]hoever|anew|nobody’s|is to be had|how things stand)\b/, 'not plain English'],
    [/(^|[.:;] )Who [a-z]/, 'who, without a noun before it'],
    [/\b(item|is) before the meeting|The meeting sat|with the floor alone/, 'under discussion; in session'],
    [/[Tt]ake(n)? (this \w+ )?back|called off|focused/, 'withdraw; cancelled; selected'],
    [/\b[Ll]og of the meeting|\bits log\b|come in by yourself/, 'the record; the hall opens by itself'],
  ],
  fr: [
    [/[^\u202f][;?!»](?!\u202f)|[^\u202f/]:(?=\s|$)|«[^\u202f]/, 'a no-break space is missing'],
    [/Soulever une motion|partie ou parti/, 'présenter une motion; départ'],
    [/[Vv]otre( propre)? rôle|[Rr]ôle \{|Le secrétaire|[Ss]on auteur/, 'fonction; le secrétariat'],
    [/(vous êtes|vous êtes inscrit|[Rr]estez|serez) (invité|inscrit|connecté|déconnecté)\b/, 'masculine only'],
  ],
  es: [
    [/contribuyente|[Hh]uso horario|[Tt]iempos? de palabra/, 'taxpayers; zona horaria; tiempo de intervención'],
    [/[Ii]nscríbase|Inscribirse|el siguiente'?$/, 'for the list alone; masculine only'],
    [/\b[Ss]us? autor(es)?\b|cómo están las cosas|Quien (tiene|abre|observa)/, 'masculine only; not plain'],
  ],
  ru: [
    [/[Зз]аседани(?!я (или|рассм|и право|и права|можно|\(|не засч)|я$)/, 'the ITU says собрание'],
    [/[Пп]росьб|[Пп]ометк|Образец|Нынешний пароль/, 'запрос, примечание, пример, текущий'],
    [/[Мм]атериал|[Кк]омпиляци/, 'вклад, сводный текст'],
    [/пункт \{n\}|[Пп]ункт[а-я]* (вклад|объедин)|на \{count\} пункт|пункт[а-я]* из \{of\}/, 'абзац'],
    [/(в|его|по) записи( собрания)?\b|запись собрания|как обстоят дела|Прежние редакции/, 'журнал собрания; версии'],
  ],
  ar: [
    [/المنسق|كلمة السر|متحدث/, 'المشرف، كلمة المرور، المتكلم'],
    [/أُغلق الاجتماع|فتح الاجتماع|أسكت الرئيس|الإسكات|الصيغ(ة)? (السابقة|الحالية)/, 'اختُتم، كتم، النسخة، ملاحظة'],
    [/في لا |تحدد مسافة/, 'ليست في أي قسم؛ مفتاح المسافة'],
  ],
  zh: [
    [/会场|报告员|声音检查|议程项目|排除|撤消/, '会议厅/现场、报告人、试音、议项、除名、撤销'],
    [/会议日志|获取|作废/, '会议档案、加载、撤销'],
    [/议题/, '议项'],
  ],
};

test.each(written)('no sentence in %s has a word that was mended once', async (language) => {
  const found = sentences(await dictionaryOf(language)).flatMap(([path, forms]) =>
    MISTAKES[language]
      .filter(([mistake]) => forms.some((form) => mistake.test(form)))
      .map(([, why]) => `${path}: ${why}`),
  );
  expect(found).toEqual([]);
});

test('a field says once that it is optional', async () => {
  for (const language of written) {
    const hints = sentences(await dictionaryOf(language)).filter(([path]) => /Hint$|-hint$/.test(path));
    const again = /^(Optional|Facultati|Необязательно|اختياري|选填)/;
    expect(hints.filter(([, forms]) => forms.some((form) => again.test(form)))).toEqual([]);
  }
});

test('a date that ends with a stop ends the sentence', async () => {
  const t = createTranslate(await dictionaryOf('ru'), 'ru');
  expect(t('compilation.version', { version: 1, date: '28 сентября 2026 г.' })).toMatch(/г\.$/);
  expect(t('compilation.version', { version: 1, date: '28 сентября 2026 г.' })).not.toContain('..');
});

function pluralsWithout(part: object, needed: readonly string[], path = ''): readonly string[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value === 'string') return [];
    if (!isPlural(value)) return pluralsWithout(value, needed, `${path}${key}.`);
    return needed.filter((category) => !(category in value)).map((category) => `${path}${key}: ${category}`);
  });
}
