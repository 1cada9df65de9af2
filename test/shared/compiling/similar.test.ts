import { describe, expect, test } from 'vitest';
import { Comparison, type Words, wordsOf } from '../../../shared/compiling/similar.ts';
import type { Language } from '../../../shared/languages/language.ts';

const comparisonOf = (language: Language, texts: readonly string[]) => {
  const comparison = new Comparison<{ of: string; n: number; words: Words }>();
  const paragraphs = texts.map((text, n) => ({ of: `c-${n}`, n, words: wordsOf(text, language) }));
  for (const paragraph of paragraphs) comparison.add(paragraph);
  const similarTo = (n: number) => {
    const paragraph = paragraphs[n];
    return paragraph ? comparison.similarTo(paragraph) : [];
  };
  return { similarTo, found: (n: number) => similarTo(n).map(({ paragraph }) => paragraph.n) };
};

/** Two that say nearly the same, and three that do not, in each language. */
const SAYINGS: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  en: [
    'The price of international transit is the largest cost of small access providers.',
    'For small providers, the largest cost is the price of international transit.',
    'An exchange point needs a neutral place with reliable power.',
    'Training of engineers takes years and the best ones leave.',
    'Competitors do not trust each other enough to share a switch.',
  ],
  fr: [
    'Le prix du transit international est le premier coût des petits fournisseurs d’accès.',
    'Pour les petits fournisseurs, le premier coût est le prix du transit international.',
    'Un point d’échange a besoin d’un lieu neutre et d’une alimentation fiable.',
    'La formation des ingénieurs prend des années.',
    'Les concurrents ne se font pas confiance pour partager un commutateur.',
  ],
  es: [
    'El precio del tránsito internacional es el mayor costo de los pequeños proveedores de acceso.',
    'Para los pequeños proveedores, el mayor costo es el precio del tránsito internacional.',
    'Un punto de intercambio necesita un lugar neutral con energía fiable.',
    'La formación de ingenieros lleva años.',
    'Los competidores no confían unos en otros para compartir un conmutador.',
  ],
  ru: [
    'Цена международного транзита является крупнейшей статьёй расходов малых операторов доступа.',
    'Для малых операторов доступа цена международного транзита является крупнейшей статьёй расходов.',
    'Точке обмена нужно нейтральное место с надёжным питанием.',
    'Подготовка инженеров занимает годы.',
    'Конкуренты не доверяют друг другу настолько, чтобы делить коммутатор.',
  ],
  ar: [
    'سعر العبور الدولي هو أكبر تكلفة يتحملها صغار مقدمي خدمات النفاذ.',
    'أكبر تكلفة يتحملها صغار مقدمي خدمات النفاذ هي سعر العبور الدولي.',
    'تحتاج نقطة التبادل إلى مكان محايد وطاقة موثوقة.',
    'يستغرق تدريب المهندسين سنوات.',
    'لا يثق المتنافسون بعضهم ببعض لتقاسم مبدل واحد.',
  ],
  zh: [
    '国际转接价格是小型接入服务提供商最大的成本。',
    '对小型接入服务提供商来说，最大的成本是国际转接价格。',
    '交换点需要中立的场所和可靠的电力。',
    '工程师的培训需要多年时间。',
    '竞争者之间缺乏共用一台交换机的信任。',
  ],
};

describe('K12 paragraphs that say something like it', () => {
  test.each(Object.entries(SAYINGS) as [Language, readonly string[]][])(
    'K12 given two paragraphs in %s that say nearly the same, then they are found with each other alone, and shared words stand in both',
    (language, texts) => {
      const { found, similarTo } = comparisonOf(language, texts);
      expect([found(0), found(1), found(2), found(3)]).toEqual([[1], [0], [], []]);
      const [first] = similarTo(0);
      expect(first?.likeness).toBeGreaterThan(0.5);
      expect(first?.shared.length).toBeGreaterThanOrEqual(3);
      for (const word of first?.shared ?? []) expect(texts[1]).toContain(word);
    },
  );

  test('K12 given the same words twice in one contribution, then only those of other contributions are named', () => {
    const comparison = new Comparison<{ of: string; words: Words }>();
    const words = wordsOf('The price of transit is high.', 'en');
    const [own, again, other] = [
      { of: 'a', words },
      { of: 'a', words },
      { of: 'b', words },
    ];
    for (const each of [own, again, other]) comparison.add(each);
    expect(comparison.similarTo(own).map(({ paragraph }) => paragraph)).toEqual([other]);
  });

  test('K12 given many paragraphs that share common words alone, then none is similar to another', () => {
    const texts = Array.from(
      { length: 60 },
      (_, n) => `It is the same for all of us and them: subject${n} topic${n} matter${n} theme${n}.`,
    );
    const { found } = comparisonOf('en', [...texts, 'It is the same for all: subject7 topic7 matter7 theme7.']);
    expect(found(3)).toEqual([]);
    expect(found(7)).toEqual([60]);
  });
});
