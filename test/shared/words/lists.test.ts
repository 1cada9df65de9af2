import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../architecture/source-files.ts';

/** What people see is made here. */
const SEEN = /^(client|shared|server\/(documents|letters|search|http\/plain))\//;
/** Code for a typesetter and a style sheet, where a comma is syntax. */
const SYNTAX = ['server/documents/fonts.ts', 'server/documents/pdf/missing-letters.ts'];
const BY_COMMA = /join\('[,;] '\)|\$\{[^{}]*\}[,;] \$\{|>,\{' '\}|^\s*\{[^{}]+\}, \{[^{}]+\}$/;

describe('given the sources of what people see', () => {
  test('when words of several are put in one line, then it is with the sign of the language, and not with a Latin comma', () => {
    const found = sourceFiles()
      .filter(({ path }) => SEEN.test(path) && !SYNTAX.includes(path))
      .flatMap(({ path, code }) =>
        code.split('\n').flatMap((line) => (BY_COMMA.test(line) ? [`${path}: ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });
});
