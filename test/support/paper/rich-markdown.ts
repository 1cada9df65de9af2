import { PARAGRAPHS } from './rich-text.ts';

const { en, fr, es, ru, ar, zh } = PARAGRAPHS;

/** The same text as pandoc writes it: Markdown as GitHub has it (`--to gfm`), and words alone (`--to plain`), broken at 72 letters. */
export const RICH_MARKDOWN = `# An open consultation

${en} It has **strong** and *stressed* words, a [link to a page](https://www.itu.int/), the 2<sup>nd</sup> point and a footnote.[^1]

## Français

${fr}

1.  First point of the list

2.  Second point of the list

    1.  A point below

    2.  Another below

3.  Third point of the list

## Español

${es}

- Un punto

- Otro punto

### La segunda parte

Tres niveles, y ***palabras fuertes y destacadas***.

## Русский

${ru}

| Entity   | Country | Страна  |
|----------|---------|---------|
| Ministry | France  | Франция |
| Company  |         | 中国    |

## العربية

${ar}

## 中文

${zh}[^2]

[^1]: The first footnote, in English.

[^2]: 中文脚注。
`;

export const RICH_PLAIN = `An open consultation

${en.replace(' in Geneva', '\nin Geneva')} It has strong and
stressed words, a link to a page, the 2nd point and a footnote.[1]

Français

${fr.replace(' ; les', ' ;\nles')}

1.  First point of the list

2.  Second point of the list

    (a) A point below

    (b) Another below

3.  Third point of the list

Español

${es.replace(' partes', '\npartes')}

-   Un punto

-   Otro punto

La segunda parte

Tres niveles, y palabras fuertes y destacadas.

Русский

${ru.replace(' состоится', '\nсостоится')}

العربية

${ar.replace(' وتشارك', '\nوتشارك')}

中文

${zh}[2]

[1] The first footnote, in English.

[2] 中文脚注。
`;
