import { expect, test } from 'vitest';
import { fileNameFor } from '../../../server/documents/packaging/file-names.ts';
import { savedBeside, savedName } from '../../../shared/protocol/http/consultations/files.ts';

test.each([
  ['Our view.docx', 'Our view.docx', 'Our view.docx'],
  ['OUR VIEW.PDF', 'OUR VIEW.PDF', 'OUR VIEW.PDF'],
  ['no ending', 'no ending', 'no ending'],
  ['a.bat', 'a.bat.txt', 'a.bat.txt'],
  ['a.md.hta', 'a.md.hta.txt', 'a.md.hta.txt'],
  ['a.url. ', 'a.url. .txt', 'a.url. .txt'],
  ['letter.2027', 'letter.2027.txt', 'letter.2027.txt'],
  ['page.HTML', 'page.HTML', 'page.HTML.txt'],
  ['page.xhtml', 'page.xhtml', 'page.xhtml.txt'],
])('W7 given a file that came as %j, when it is saved, then no computer runs it', (name, alone, beside) => {
  expect(savedName(name)).toBe(alone);
  expect(savedBeside(name)).toBe(beside);
});

test.each([
  ['a.bat', '001 Lakes.txt'],
  ['page.html', '001 Lakes.html.txt'],
  ['a.docx', '001 Lakes.docx'],
])('W7 given a response that came as %j, when it is in the package, then it is %s', (name, inside) => {
  expect(fileNameFor(1, 'Lakes', savedBeside(name))).toBe(inside);
});
