import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://${process.env.HOST ?? '127.0.0.1'}:${process.env.PORT ?? '3000'}`;

/** What is wanted together is fetched together: left alone, each icon and each control would be a file of its own. The first that fits counts. */
const PIECES = [
  { name: 'index', tags: ['$initial' as const] },
  {
    name: 'page',
    test: /client.(ui.(page|answered|badge|layers)|session.(answer|formats)|features.consultation.phase-badge)[.]/,
  },
  { name: 'controls', test: /client.ui.(dialog|confirm-dialog|field|text-area|select|icon-button|dotted)[.]/ },
  {
    name: 'meeting',
    test: /client.(meeting.(meeting-context|clock-context|sending)|features.floor.(countdown-view|floor-words))[.]/,
  },
];

export default defineConfig({
  root: here('./client'),
  cacheDir: here('./node_modules/.vite'),
  plugins: [solid()],
  build: {
    outDir: here('./dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: { output: { codeSplitting: { groups: PIECES } } },
    // Browsers that know light-dark(), which the colours are written in: it is not to be rewritten for older ones.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
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
