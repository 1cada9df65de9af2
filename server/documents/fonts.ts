import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lastResortFont } from './pdf/last-resort-font.ts';
import { fontInWoff } from './pdf/woff.ts';

const require = createRequire(import.meta.url);
const read = (path: string): Buffer => readFileSync(require.resolve(path));
/** This package does not export its files by their names. */
const ofHans = (name: string): Buffer =>
  readFileSync(join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts', name));

/** Letters of the six languages, and signs, come with the packages: they are there on a machine without any fonts. */
const WOFFS = [
  '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff',
  '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff',
  '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff',
  '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff',
];
const OTFS = ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'];

const OWN = ['Libertinus Serif', 'IBM Plex Sans Arabic', 'Noto Sans S Chinese', 'Noto Emoji', 'Noto Sans Symbols 2'];
/** Other scripts are set where the machine has fonts for them, under Debian's names. */
const OF_THE_MACHINE = [
  ...['DejaVu Sans', 'FreeSans', 'FreeSerif', 'Noto Sans', 'Noto Serif', 'Noto Sans Symbols', 'Noto Sans Math'],
  ...[
    'Noto Sans CJK SC',
    'Noto Serif CJK SC',
    'Droid Sans Fallback',
    'WenQuanYi Micro Hei',
    'Unifont',
    'Unifont Upper',
  ],
  ...['Armenian', 'Bengali', 'Cherokee', 'Devanagari', 'Ethiopic', 'Georgian', 'Gujarati', 'Gurmukhi', 'Hebrew'],
  ...['Javanese', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Mongolian', 'Myanmar', 'NKo', 'Oriya', 'Sinhala', 'Syriac'],
  ...[
    'Tamil',
    'Telugu',
    'Thaana',
    'Thai',
    'Tibetan',
    'Tifinagh',
    'Vai',
    'Yi',
    'Canadian Aboriginal',
    'Adlam',
    'Osmanya',
  ],
].map((name, at) => (at < 13 ? name : `Noto Sans ${name}`));

/** What has a letter in no font is set in one of these two: their widths differ from each other, and from those of all others. */
export const LAST_RESORTS = ['Openfloor Last Resort', 'Openfloor Last Resort Wide'] as const;
const WIDTHS = [660, 1320];

export const FONT_FAMILIES = [...OWN, ...OF_THE_MACHINE];
/** Text that runs from right to left has its letters, and its spaces, from the font made for them. */
export const RTL_FAMILIES = ['IBM Plex Sans Arabic', ...FONT_FAMILIES];

export const fontBlobs = (): Buffer[] => [
  ...WOFFS.map((path) => fontInWoff(read(path))),
  ...OTFS.map(ofHans),
  ...LAST_RESORTS.map((family, at) => lastResortFont(family, WIDTHS[at] ?? 0)),
];

/** As Typst lists them, with what covers the rest. */
export const typstFamilies = (families: readonly string[], lastResort: string): string =>
  `(${[...families, lastResort].map((name) => JSON.stringify(name)).join(', ')})`;
