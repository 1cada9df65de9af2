import type { Bar, Bars, Document } from '../../../shared/report/document.ts';
import { escaped } from './escaped-html.ts';

/** Heights in px, widths in per cent of the page, so that text keeps its size on a phone. */
const LINE = 22;
const BAR = 12;
const GAP = 10;
/** The longest bar; the rest is for the words behind it. */
const LONGEST = 55;

type Direction = Document['direction'];
type Page = Pick<Document, 'direction' | 'language'>;

/**
 * One drawing: a legend, then the bars of each group below its name. It uses attributes only, because the policy of the page allows
 * no inline style.
 */
export function barsSvg({ caption, measures, groups }: Bars, { direction, language }: Page): string {
  const legendEnd = measures.length * LINE + GAP;
  const height = LINE * (1 + measures.length) + GAP;
  const drawn = groups.map(({ label, bars }, index) => groupSvg(label, bars, legendEnd + index * height, direction));
  const all = new Intl.ListFormat(language, { type: 'conjunction' });
  const told = groups.map(
    ({ label, bars }) => `${label}: ${all.format(bars.map((bar, index) => sayBar(bar, measures[index])))}`,
  );
  return `<figure>
<figcaption>${escaped(caption)}</figcaption>
<svg class="chart" role="img" width="100%" height="${legendEnd + groups.length * height}">
<title>${escaped(caption)}</title>
<desc>${escaped(told.join('\n'))}</desc>
${measures.map((measure, index) => legendSvg(measure, index, direction)).join('\n')}
${drawn.join('\n')}
</svg>
</figure>`;
}

const sayBar = ({ text }: Bar, measure = ''): string => `${measure} ${text}`;

/** From the side where reading begins. */
const start = (direction: Direction, width = 0): string => `${(direction === 'rtl' ? 100 - width : width).toFixed(2)}%`;
const away = (direction: Direction, px: number): number => (direction === 'rtl' ? -px : px);

const textSvg = (text: string, x: string, dx: number, y: number, name = ''): string =>
  `<text x="${x}" dx="${dx}" y="${y}"${name && ` class="${name}"`}>${escaped(text)}</text>`;

/** `y`: the middle of the bar. */
function rectSvg(width: number, measure: number, y: number, direction: Direction, unit: '%' | 'px' = '%'): string {
  const x = unit === '%' ? start(direction, direction === 'rtl' ? width : 0) : start(direction);
  const shift = unit === 'px' && direction === 'rtl' ? ` transform="translate(${-width} 0)"` : '';
  const size = unit === '%' ? `${width.toFixed(2)}%` : width;
  return `<rect class="measure-${measure}" x="${x}" y="${y - BAR / 2}" width="${size}" height="${BAR}"${shift}/>`;
}

const legendSvg = (measure: string, index: number, direction: Direction): string => {
  const y = index * LINE + LINE / 2;
  return rectSvg(BAR, index, y, direction, 'px') + textSvg(measure, start(direction), away(direction, BAR + 8), y);
};

const groupSvg = (label: string, bars: readonly Bar[], top: number, direction: Direction): string =>
  [
    textSvg(label, start(direction), 0, top + LINE / 2, 'label'),
    ...bars.map(({ part, text }, index) => {
      const y = top + LINE * (index + 1.5);
      const width = part * LONGEST;
      return rectSvg(width, index, y, direction) + textSvg(text, start(direction, width), away(direction, 8), y);
    }),
  ].join('');
