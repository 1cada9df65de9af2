import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { absentAtWork } from './architecture/at-work.ts';
import { circles } from './architecture/circles.ts';
import { functionsIn } from './architecture/functions.ts';
import { forbiddenArrows } from './architecture/layers.ts';
import { sourceFiles, styleSheets } from './architecture/source-files.ts';
import { claimedTwice, unstyled } from './architecture/styles.ts';

const MOST_LINES = 250;
const MOST_LINES_OF_A_FUNCTION = 40;
const CLOCK_OR_DICE = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bcrypto\./;

/** Where functions are short. What a component shows counts as one, and stands in `.tsx`. */
const SHORT_ROOMS = /^(shared|db|server|client)\/.*\.ts$/;

const files = sourceFiles();
const sheets = styleSheets();
/** A dictionary is a list of sentences, and the sample texts are texts. */
const isProse = (path: string) => path.startsWith('shared/languages/') || path.startsWith('tools/sample/');
const shared = files.filter(({ path }) => path.startsWith('shared/'));

describe('given the source of all rooms', () => {
  it('when a file imports another, then the arrow is one of those in the design', () => {
    expect(files.flatMap(forbiddenArrows)).toEqual([]);
  });

  it('when packages for development are taken out, and tests, then nothing is absent that a server works with', () => {
    expect(absentAtWork(files)).toEqual([]);
  });

  it('when a file imports values or types, then none reaches itself again', () => {
    expect(circles(files)).toEqual([]);
  });

  it('when the server works with Yjs, then in the thread of a text alone', () => {
    const users = files.filter(
      ({ path, imports }) => path.startsWith('server/') && imports.some(({ target }) => target === 'yjs'),
    );
    expect(users.map(({ path }) => path).filter((path) => !path.startsWith('server/minutes/trying/'))).toEqual([]);
  });

  it('when the law is computed, then it consults neither a clock nor dice', () => {
    expect(shared.filter(({ code }) => CLOCK_OR_DICE.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('when a page is loaded by itself, then so are the styles of everything on it', () => {
    expect(unstyled(files, sheets)).toEqual([]);
  });

  it('when a class has styles, then one folder alone gives them', () => {
    expect(claimedTwice(sheets)).toEqual([]);
  });

  it('when what is shown is handed to a function, then that gives elements back: words alone would never change again', () => {
    const frozen = /<(?:Show|Match)\b[^>]*>\s*\{\(\w+\) => (?!\(?\s*<|props\.children\()/;
    expect(files.filter(({ code }) => frozen.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('when a form tells what is wrong with its fields, then it hears when they are corrected', () => {
    const deaf = files.filter(({ code }) => /createSubmission\(/.test(code) && /<form\b(?![^>]*onInput)/s.test(code));
    expect(deaf.map(({ path }) => path)).toEqual([]);
  });

  it(`when a file grows, then it stays within ${MOST_LINES} lines`, () => {
    const long = files.filter(({ path, lines }) => lines > MOST_LINES && !isProse(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it(`when a function grows, then it stays within ${MOST_LINES_OF_A_FUNCTION} lines`, () => {
    const judged = files.filter(({ path }) => SHORT_ROOMS.test(path));
    const long = judged.filter(({ functions }) => functions.some(({ lines }) => lines > MOST_LINES_OF_A_FUNCTION));
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('given a file that breaks the design', () => {
  const file = (path: string, ...targets: readonly string[]) => ({
    path,
    lines: 1,
    code: '',
    functions: [],
    imports: targets.map((target) => ({ target, isFile: target.endsWith('.ts'), typeOnly: false })),
  });

  it.each([
    ['shared/floor/floor.ts', 'node:fs'],
    ['shared/floor/floor.ts', 'valibot'],
    ['shared/meeting.ts', 'db/event-log.ts'],
    ['db/event-log.ts', 'server/config.ts'],
    ['db/event-log.ts', 'fastify'],
    ['server/main.ts', 'client/app.tsx.ts'],
    ['server/main.ts', 'test/support/client.ts'],
    ['server/media/room.ts', 'db/event-log.ts'],
    ['server/meetings/meeting-room.ts', 'server/realtime/meeting-gateway.ts'],
    ['server/answering/gathering.ts', 'server/http/in-pieces.ts'],
    ['client/app.tsx', 'server/config.ts'],
    ['client/app.tsx', 'better-sqlite3'],
    ['client/meeting/meeting.ts', 'client/features/hall/hall.ts'],
    ['client/features/hall/hall.tsx', 'client/pages/hall-page.ts'],
  ])('when %s imports %s, then the arrow is named', (path, target) => {
    expect(forbiddenArrows(file(path, target))).toEqual([`${path} -> ${target}`]);
  });

  it('when a server imports a package for development, a test or a file that is not there, then they are named', () => {
    const wrong = file(
      'tools/backup.ts',
      'vite',
      'test/support/until.ts',
      'db/no-such-file.ts',
      'fastify/types',
      'node:fs',
    );
    const absent = ['vite', 'test/support/until.ts', 'db/no-such-file.ts'];
    expect(absentAtWork([wrong])).toEqual(absent.map((target) => `tools/backup.ts -> ${target}`));
  });

  it('when a page shows a class whose styles only another page loads, then it is named; so is a class of two folders', () => {
    const shown = { ...file('client/pages/wall.tsx', 'client/ui/clock.ts'), code: '<p class="clock" />' };
    const table = file('client/pages/often-pages.ts', 'client/pages/wall.tsx.ts');
    const wall = { ...shown, path: 'client/pages/wall.tsx.ts' };
    const elsewhere = { path: 'client/features/floor/floor.css', text: '.clock { color: red; }' };
    expect(unstyled([table, wall], [elsewhere])).toEqual([
      'client/pages/wall.tsx.ts: .clock of client/pages/wall.tsx.ts',
    ]);
    expect(claimedTwice([elsewhere, { path: 'client/ui/clock.css', text: '.clock[data-over] { top: 0; }' }])).toEqual([
      '.clock: client/features/floor, client/ui',
    ]);
  });

  it('when a function is long, then it is found with its name, and so is what it stands in', () => {
    const lines = Array.from({ length: 41 }, () => '    work();');
    const code = ['function outer() {', '  const inner = () => {', ...lines, '  };', '}'].join('\n');
    const tree = ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2023, false);
    expect(functionsIn(tree)).toEqual([
      { name: 'outer', lines: 45 },
      { name: 'inner', lines: 43 },
    ]);
  });

  it('when files import each other in a ring, then the ring is named', () => {
    const ring = [file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('c.ts', 'a.ts')];
    expect(circles(ring)).toEqual(['a.ts > b.ts > c.ts > a.ts']);
  });
});
