import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { packedBeside } from './tools/build/packed-beside.ts';
import { smallerMedia } from './tools/build/smaller-media.ts';
import { ownParser, withoutSpares } from './tools/build/unused-parts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://${process.env.HOST ?? '127.0.0.1'}:${process.env.PORT ?? '3000'}`;

/** Modules of the client that come in one piece, with what only they import. A name that is no file ends the build: it has moved. */
function piece(name: string, ...files: readonly string[]) {
  const paths = files.map((file) => here(`./client/${file}`));
  const lost = paths.filter((path) => !existsSync(path));
  if (lost.length > 0) throw new Error(`The piece ${name} names what is not there: ${lost.join(', ')}`);
  return { name, test: (id: string) => paths.includes(id) };
}

/** The fonts' sheets name each file in an older format besides, which no browser that runs the client wants. */
const onlyWoff2 = {
  postcssPlugin: 'only-woff2',
  Declaration: (declaration: { prop: string; value: string }) => {
    if (declaration.prop === 'src')
      declaration.value = declaration.value.replace(/,\s*url\([^)]*\)\s*format\(['"]woff['"]\)/, '');
  },
};

type Face = { remove(): void; root(): { source?: { input: { file?: string } } } };
const LATIN = '/styles/fonts.css';
const REST = '/styles/fonts-of-other-scripts.css';
/** The families stand in two sheets: what Latin letters are drawn with, and the rest. */
const scriptsApart = {
  postcssPlugin: 'scripts-apart',
  AtRule: {
    'font-face': (face: Face) => {
      const isLatin = /-latin-(?!ext)/.test(face.toString());
      if (face.root().source?.input.file?.endsWith(isLatin ? REST : LATIN)) face.remove();
    },
  },
};

/** `["path", { d: "M18 6 6 18", key: "1bl5f8" }]` of lucide as SVG. Keys are for lists that change; icons do not. */
const svgOf = ([name, { key, ...attributes }]: readonly [string, Readonly<Record<string, string>>]): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${value}"`)
    .join('')}/>`;

/** Lucide draws an icon by a component that weighs more than many icons; the client draws them by one of its own, of their shapes alone. */
const iconsAsShapes: Plugin = {
  name: 'icons-as-shapes',
  enforce: 'pre',
  transform(code, id) {
    const node =
      /lucide-solid.dist.source.icons.[^/]+[.]jsx$/.test(id) &&
      /node: (\[.*?\])(?:,\n {2}aliases|\n\};)/s.exec(code)?.[1];
    if (!node) return null;
    const shapes = JSON.parse(node.replace(/(\w+): "/g, '"$1": "'))
      .map(svgOf)
      .join('');
    const drawn = `import { iconOf } from ${JSON.stringify(here('./client/ui/icon.ts'))}; export default iconOf(${JSON.stringify(shapes)});`;
    return { code: drawn, map: null };
  },
};

/** What is wanted together is fetched together: left alone, each icon and each control would be a file of its own. The first that fits counts. */
const PIECES = [
  { name: 'index', tags: ['$initial' as const] },
  // 'hall-page', 'meeting', 'basics', 'controls' and 'annotated' are named by server/http/hall-ahead.ts too.
  piece(
    'basics',
    '../node_modules/lucide-solid/dist/source/icons/user-round.jsx',
    'ui/page/document-title.ts',
    'ui/label/badge.tsx',
    'ui/layer/layers.ts',
    'i18n/formats.ts',
  ),
  piece('menus', 'ui/page/header/language-menu.tsx', 'ui/page/header/theme-menu.tsx'),
  piece('page', 'ui/page/page.tsx', 'http/answer.ts', 'ui/form/answered.tsx', 'features/consultation/phase-badge.tsx'),
  piece(
    'controls',
    'ui/icon-button.tsx',
    'ui/label/dotted.ts',
    'ui/form/field.css',
    'ui/layer/confirm-later.ts',
    '../node_modules/lucide-solid/dist/source/icons/log-out.jsx',
  ),
  piece('fields', 'ui/form/field.tsx'),
  piece('dialogs', 'ui/layer/dialog.tsx', 'ui/layer/confirm-dialog.tsx', 'ui/form/text-area.tsx'),
  piece(
    'meeting',
    'meeting/meeting-context.tsx',
    'meeting/clock-context.tsx',
    'meeting/sending.ts',
    'meeting/command-button.tsx',
    'media/call/call-context.tsx',
    'connection/channel.ts',
    'features/compilation/published-compilation.ts',
    'features/floor/clock/countdown-view.tsx',
    'features/floor/floor-words.ts',
    'features/floor/list/row/absence-sign.tsx',
    'features/floor/floor-view-context.tsx',
    'ui/label/dotted-words.tsx',
    '../shared/floor/order/moving.ts',
    'features/compilation/reading-desk/reading-desk-context.tsx',
    'features/compilation/versions/changes-button.tsx',
    'features/compilation/downloads-button.tsx',
    'features/compilation/reading-desk/pointing-in-words.ts',
    'ui/list/near-rows.ts',
  ),
  piece(
    'annotated',
    'features/annotation/margin/margin-rail.tsx',
    'features/annotation/painting/painted-passage.tsx',
    'features/annotation/suggestion/accepted-wording.tsx',
    '../shared/annotation/anchoring.ts',
    '../shared/annotation/suggesting/insertion.ts',
  ),
];

export default defineConfig({
  root: here('./client'),
  cacheDir: here('./node_modules/.vite'),
  plugins: [withoutSpares, ownParser, ...smallerMedia, iconsAsShapes, solid(), packedBeside],
  css: { postcss: { plugins: [onlyWoff2, scriptsApart] } },
  build: {
    outDir: here('./dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: {
      output: { codeSplitting: { groups: PIECES } },
    },
    // Browsers that know light-dark(), which the colours are written in: it is not to be rewritten for older ones.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // What is imported comes with it by itself; styles have to be named. The first pages name all, so that a line is not crossed twice.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (page, wanted, { hostId }) =>
        /assets.index-/.test(hostId) && /assets.(hall|consultations?)-page-/.test(page)
          ? wanted
          : wanted.filter((file) => file.endsWith('.css')),
    },
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
  },
  server: {
    host: process.env.VITE_HOST ?? '127.0.0.1',
    port: Number(process.env.VITE_PORT ?? 5173),
    proxy: {
      '/api': server,
      '/healthz': server,
      '/readyz': server,
      '/metrics': server,
      '/r/': server,
      '/socket.io': { target: server, ws: true },
    },
  },
});
