import type { Import, SourceFile } from './source-files.ts';

type Rule = {
  /** Files that the rule speaks of, as the beginning of their path. */
  readonly from: string;
  readonly except?: string;
  /** What they may import: the beginning of a path in the project, or of a package's name. */
  readonly files: readonly string[];
  readonly packages: readonly string[] | 'any';
};

type Ban = { readonly from: string; readonly except?: RegExp; readonly never: readonly string[] };

const ROOMS: readonly Rule[] = [
  { from: 'shared/protocol/', files: ['shared/'], packages: ['valibot'] },
  { from: 'shared/', except: 'shared/protocol/', files: ['shared/'], packages: [] },
  { from: 'db/', files: ['db/', 'shared/'], packages: ['drizzle-orm', 'better-sqlite3', 'node:'] },
  { from: 'server/', files: ['server/', 'db/', 'shared/'], packages: 'any' },
  { from: 'client/', files: ['client/', 'shared/'], packages: 'any' },
];

/** What stands on the parts of the client that know no feature. */
const ABOVE = ['client/features/', 'client/pages/'];

const INSIDE: readonly Ban[] = [
  { from: 'server/media/', never: ['db/', 'server/realtime/', 'server/meetings/', 'server/http/', 'server/auth/'] },
  { from: 'server/meetings/', never: ['server/realtime/', 'server/media/', 'server/http/', 'server/auth/'] },
  // What the server does knows nothing of the doors by which it is asked to; what starts it opens them.
  { from: 'server/', except: /^server\/(http|starting|main)/, never: ['server/http/'] },
  { from: 'server/documents/', never: ['server/realtime/', 'server/media/'] },
  { from: 'server/realtime/', never: ['db/'] },
  { from: 'server/auth/', never: ['server/realtime/', 'server/media/', 'server/meetings/'] },
  {
    from: 'client/',
    never: ['node:', 'fastify', '@fastify/', 'socket.io/', 'mediasoup/', 'better-sqlite3', 'drizzle-orm'],
  },
  { from: 'client/ui/', never: ABOVE },
  { from: 'client/session/', never: ABOVE },
  { from: 'client/connection/', never: ABOVE },
  { from: 'client/meeting/', never: ABOVE },
  { from: 'client/media/', never: ABOVE },
  { from: 'client/features/', never: ['client/pages/'] },
  { from: 'server/', never: ['solid-js', '@solidjs/', '@kobalte/', 'mediasoup-client', 'socket.io-client'] },
];

const beginsWith = (target: string, beginnings: readonly string[]) =>
  beginnings.some((beginning) => `${target}/`.startsWith(beginning) || target === beginning);

const mayImport = (rule: Rule, { target, isFile }: Import) =>
  isFile ? beginsWith(target, rule.files) : rule.packages === 'any' || beginsWith(target, rule.packages);

const arrow = (path: string, { target }: Import) => `${path} -> ${target}`;

/** The imports of a file that the design does not allow, each as "server/media/room.ts -> db/schema.ts". */
export function forbiddenArrows({ path, imports }: SourceFile): readonly string[] {
  const rules = ROOMS.filter(({ from, except }) => path.startsWith(from) && !(except && path.startsWith(except)));
  const bans = INSIDE.filter(({ from, except }) => path.startsWith(from) && !except?.test(path));
  return imports
    .filter(
      (one) => rules.some((rule) => !mayImport(rule, one)) || bans.some(({ never }) => beginsWith(one.target, never)),
    )
    .map((one) => arrow(path, one));
}
