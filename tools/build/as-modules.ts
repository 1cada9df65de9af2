import type { Plugin } from 'vite';

/**
 * mediasoup-client and its queue come as CommonJS, of which a bundler keeps every export under its whole name. What TypeScript made of their
 * modules is undone line by line, so that what nobody uses is left out.
 */
const BY_TYPESCRIPT: readonly (readonly [RegExp, string])[] = [
  [/^"use strict";$/gm, ''],
  [/^var (__createBinding|__setModuleDefault|__importStar|__importDefault) = \(this[\s\S]*?^\}\)?(\(\)|\))?;$/gm, ''],
  [/^Object[.]defineProperty\(exports, "__esModule", .*\);$/gm, ''],
  [/^(exports[.]\w+ = )+void 0;$/gm, ''],
  [/^exports[.](\w+) = __importStar\(require\((".*")\)\);$/gm, 'export * as $1 from $2;'],
  [/^Object[.]defineProperty\(exports, "(\w+)", .* return (\w+)[.](\w+); .*\);$/gm, 'export const $1 = $2.$3;'],
  [/^(?:const|var) (\w+) = (?:__importStar|__importDefault)?\(?require\((".*?")\)\)?;$/gm, 'import * as $1 from $2;'],
  [/^exports[.](\w+) = \1;$/gm, 'export { $1 };'],
  [/^exports[.](\w+) = (.*);$/gm, 'export const $1 = $2;'],
];

/** Anything that is left of CommonJS ends the build: the library has changed, and somebody has to look. */
export function asModule(code: string): string {
  const module = BY_TYPESCRIPT.reduce((text, [pattern, instead]) => text.replace(pattern, instead), code);
  const left = /\b(require\(|exports\b|__import\w+).*/.exec(module);
  if (left) throw new Error(`Not a module yet: ${left[0]}`);
  return module;
}

export const asModules: Plugin = {
  name: 'as-modules',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /(mediasoup-client|awaitqueue).lib.*[.]js$/.test(id) ? { code: asModule(code), map: null } : null,
};
