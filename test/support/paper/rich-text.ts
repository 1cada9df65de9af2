/** One text with all that a text may have, in six languages, as a flat OpenDocument file that LibreOffice converts into other formats. */
export const PARAGRAPHS = {
  en: 'The open consultation of the group takes place in Geneva on Friday.',
  fr: 'La consultation ouverte du groupe a lieu à Genève ; les contributions sont « publiques ».',
  es: '¿Quién participa? Todas las partes interesadas pueden enviar una contribución hasta el día señalado.',
  ru: 'Открытая консультация рабочей группы состоится в Женеве, и все вклады будут опубликованы.',
  ar: 'تُعقد المشاورة المفتوحة في جنيف يوم 28 سبتمبر 2015. وتشارك فيها منظمة ICANN، ولا يُستثنى أحد (من الإدارات الأخرى).',
  zh: '公开磋商将于二〇一五年九月二十八日在日内瓦举行，所有利益攸关方均可提交意见。',
} as const;

const style = (name: string, family: string, inner: string) =>
  `<style:style style:name="${name}" style:family="${family}">${inner}</style:style>`;
const looks = (name: string, attributes: string) => style(name, 'text', `<style:text-properties ${attributes}/>`);
const heading = (level: number, text: string) =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${text}</text:h>`;
const paragraph = (text: string, name = 'Standard') => `<text:p text:style-name="${name}">${text}</text:p>`;
const item = (...inner: readonly string[]) => `<text:list-item>${inner.join('')}</text:list-item>`;
const list = (name: string, ...items: readonly string[]) =>
  `<text:list text:style-name="${name}">${items.join('')}</text:list>`;
const note = (n: number, text: string) =>
  `<text:note text:id="ftn${n}" text:note-class="footnote"><text:note-citation>${n}</text:note-citation><text:note-body>${paragraph(text)}</text:note-body></text:note>`;
const cell = (text: string) => `<table:table-cell office:value-type="string">${paragraph(text)}</table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
const number = (level: number, format: string, prefix: string, suffix: string) =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="${level * 0.6}cm" fo:text-indent="-0.6cm"/></style:list-level-properties></text:list-level-style-number>`;
const bullet = (level: number) =>
  `<text:list-level-style-bullet text:level="${level}" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="${level * 0.6}cm" fo:text-indent="-0.6cm"/></style:list-level-properties></text:list-level-style-bullet>`;

const NAMESPACES = [
  'office:office',
  'style:style',
  'text:text',
  'table:table',
  'draw:drawing',
  'fo:xsl-fo-compatible',
  'svg:svg-compatible',
  'meta:meta',
]
  .map((pair) => pair.split(':'))
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const STYLES = [
  looks('Bold', 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"'),
  looks('Italic', 'fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"'),
  looks('Raised', 'style:text-position="super 58%"'),
  style('Right', 'paragraph', '<style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="end"/>').replace(
    'style:family',
    'style:parent-style-name="Standard" style:family',
  ),
  `<text:list-style style:name="Numbers">${number(1, '1', '', '.')}${number(2, 'a', '(', ')')}</text:list-style>`,
  `<text:list-style style:name="Bullets">${bullet(1)}${bullet(2)}</text:list-style>`,
].join('');

const HEADINGS = [1, 2, 3]
  .map(
    (level) =>
      `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:text-properties ${['', '-asian', '-complex'].map((script) => `${script === '' ? 'fo' : 'style'}:font-size${script}="${22 - 3 * level}pt" ${script === '' ? 'fo' : 'style'}:font-weight${script}="bold"`).join(' ')}/></style:style>`,
  )
  .join('');

const { en, fr, es, ru, ar, zh } = PARAGRAPHS;

const BODY = [
  heading(1, 'An open consultation'),
  paragraph(
    `${en} It has <text:span text:style-name="Bold">strong</text:span> and <text:span text:style-name="Italic">stressed</text:span> words, a <text:a xlink:type="simple" xlink:href="https://www.itu.int/">link to a page</text:a>, the 2<text:span text:style-name="Raised">nd</text:span> point and a footnote.${note(1, 'The first footnote, in English.')}`,
  ),
  heading(2, 'Français'),
  paragraph(fr),
  list(
    'Numbers',
    item(paragraph('First point of the list')),
    item(
      paragraph('Second point of the list'),
      list('Numbers', item(paragraph('A point below')), item(paragraph('Another below'))),
    ),
    item(paragraph('Third point of the list')),
  ),
  heading(2, 'Español'),
  paragraph(es),
  list('Bullets', item(paragraph('Un punto')), item(paragraph('Otro punto'))),
  heading(3, 'La segunda parte'),
  paragraph(
    'Tres niveles, y <text:span text:style-name="Bold"><text:span text:style-name="Italic">palabras fuertes y destacadas</text:span></text:span>.',
  ),
  heading(2, 'Русский'),
  paragraph(ru),
  `<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row('Entity', 'Country', 'Страна')}</table:table-header-rows>${row('Ministry', 'France', 'Франция')}${row('Company', '', '中国')}</table:table>`,
  heading(2, 'العربية'),
  paragraph(ar, 'Right'),
  heading(2, '中文'),
  paragraph(`${zh}${note(2, '中文脚注。')}`),
].join('');

export const RICH_TEXT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>An open consultation</dc:title></office:meta><office:styles>${HEADINGS}</office:styles><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${BODY}</office:text></office:body></office:document>`;
