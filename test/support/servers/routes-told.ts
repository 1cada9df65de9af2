import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

/** A row of the table of routes in PROTOCOL.md. */
export type ToldRoute = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly who: string;
  readonly takesBody: boolean;
};

const isMethod = (word: string | undefined): word is ToldRoute['method'] =>
  ['GET', 'POST', 'PATCH', 'DELETE'].includes(word ?? '');

export function routesTold(): readonly ToldRoute[] {
  const document = readFileSync(new URL('../../../shared/PROTOCOL.md', import.meta.url), 'utf8');
  return document.split('\n').flatMap((line) => {
    const [, method, path = '', who = '', body] = line.split('|').map((cell) => cell.trim());
    return isMethod(method) ? [{ method, path: path.replaceAll('`', ''), who, takesBody: body !== '' }] : [];
  });
}

/** What the server really answers, as `GET /api/meetings/:id`, read from the tree that Fastify prints: four signs a level. */
export function routesOf(app: FastifyInstance): readonly string[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([│ ]*)[└├]── (\S+) \((.*)\)$/.exec(line) ?? [];
      if (part === '') return [];
      const level = indent.length / 4;
      above.splice(level, above.length, part);
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${above.join('')}`);
    });
}
