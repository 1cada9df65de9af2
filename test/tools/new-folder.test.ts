import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { warnOfNewFolder } from '../../tools/setup/sample.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-new-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('given a data folder that was named and has no database, then it is told before one is made; in use, nothing is', () => {
  vi.stubEnv('DATA_DIR', folder);
  expect(warnOfNewFolder()).toContain(folder);
  expect(warnOfNewFolder()).toContain('mounted');
  writeFileSync(join(folder, 'openfloor.db'), '');
  expect(warnOfNewFolder()).toBeNull();
});

test('given no folder that was named, then the usual one is made without a word', () => {
  vi.stubEnv('DATA_DIR', '');
  expect(warnOfNewFolder()).toBeNull();
});

test('given a server for the public, then its start says that nothing is made, and no warning that something is', () => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('PUBLIC_URL', 'https://meet.example');
  expect(warnOfNewFolder()).toBeNull();
});
