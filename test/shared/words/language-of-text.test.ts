import { expect, test } from 'vitest';
import { languageOfText } from '../../../shared/report/language-of-text.ts';

test.each([
  ['es', '# La red\n\nCreemos que la red es de todos y que falta fibra.'],
  ['es', 'La interconexión de los lagos es cara.'],
  ['es', 'Sin un punto de intercambio, el tránsito sale del país.'],
  ['es', 'No hay fibra en la costa sur, y que nadie lo sepa es un problema.'],
  ['es', 'Pedimos que la comisión publique sus datos en abril.'],
  ['fr', 'Le prix du transit et son poids.'],
  ['fr', 'La fibre est chère, et son prix monte.'],
  ['fr', '# Le réseau\n\nNous pensons que la fibre manque dans la région.'],
  ['fr', 'Naïveté : la fibre coûte, et l’énergie manque à l’été.'],
  ['pt', 'Não há fibra na região, e os preços são altos para o país.'],
  ['en', 'We have no fibre, and no power in the north.'],
  ['en', 'The price of transit is high.'],
])('C7 given a short text in %s, when its language is looked for, then it is found: %s', (language, text) => {
  expect(languageOfText(text)).toBe(language);
});

test.each(['La red de fibra', 'Interconexión regional', 'Transit', 'Un plan de fibra en la capital', '2014: 90 / 120'])(
  'C7 given words that stand in several languages, or in none that tells, when the language is looked for, then nothing is guessed: %s',
  (text) => {
    expect(languageOfText(text)).toBeNull();
  },
);
