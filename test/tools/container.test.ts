import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

const textOf = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const isThere = (path: string): boolean => existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

const image = textOf('Containerfile');
const compose = textOf('compose.yaml');
const unit = textOf('docs/openfloor.service');
const config = textOf('server/config.ts');

it('the image runs programs that are there', () => {
  const programs = found(image, /\b((?:tools|server)\/[\w./-]+\.(?:mjs|ts))\b/g);
  expect(programs).toEqual(expect.arrayContaining(['tools/start.mjs', 'tools/healthy.mjs', 'server/main.ts']));
  for (const program of programs) expect([program, isThere(program)]).toEqual([program, true]);
});

it('the image needs the packages for the worker that the set-up would ask for', () => {
  for (const name of found(textOf('tools/worker/build-worker.mjs'), /^ {2}'([\w-]+)',$/gm))
    expect(image).toContain(name);
  for (const name of found(textOf('tools/setup/packages/fonts.mjs'), /'(fonts-[\w-]+)'/g))
    expect(image.split(name)).toHaveLength(3);
});

it('the image runs as a user without rights, keeps one volume, and is process 1 itself', () => {
  expect(found(image, /^USER (.*)$/gm)).toEqual(['node']);
  expect(found(image, /^VOLUME (.*)$/gm)).toEqual(found(image, /\bDATA_DIR=(\S+)/g));
  expect(found(image, /^CMD (.*)$/gm)).toEqual(['["node", "--import", "tsx", "server/main.ts"]']);
});

it('the variables of image and compose file are those that the server reads, and their values are good', () => {
  const block = compose.slice(compose.indexOf('environment:'), compose.indexOf('volumes:'));
  const given = [...block.matchAll(/^ {6}([A-Z_]+): (?:\$\{\w+:[-?](.*)\}|(.*))$/gm)];
  const names = given.map(([, name = '']) => name);
  expect(names).toContain('MEDIA_ANNOUNCED_ADDRESS');
  for (const name of [...names, ...found(image, /\b((?:DATA_DIR|MEDIASOUP_WORKER_BIN))=/g)])
    expect(config).toContain(` ${name}: `);
  const env = Object.fromEntries(given.map(([, name, inner, plain]) => [name, inner ?? plain]));
  const asked = { PUBLIC_URL: 'https://meet.example', MEDIA_ANNOUNCED_ADDRESS: '203.0.113.7' };
  expect(readConfig({ ...env, ...asked })).not.toHaveProperty('wrong');
  // Whoever announces IPv6 has to listen by it: what the file settles nobody can set.
  expect(found(block, /: \$\{(MEDIA_HOST):-0\.0\.0\.0\}/g)).toEqual(['MEDIA_HOST']);
});

it('image and unit start the same server on the ports that are documented', () => {
  expect(unit).toContain('ExecStart=/usr/bin/node tools/start.mjs');
  expect(textOf('tools/start.mjs')).toContain("'--import', 'tsx', 'server/main.ts'");
  expect(compose).toMatch(/MEDIA_PORT: \$\{MEDIA_PORT:-20400\}/);
  expect(textOf('docs/deployment.md')).toContain('| `MEDIA_PORT` | `20400` |');
});

it('each variable that the server reads is explained', () => {
  const explained = textOf('docs/deployment.md');
  for (const name of found(config, /^ {2}([A-Z][A-Z_]+): v\./gm)) expect(explained).toContain(`\`${name}\``);
});

it('the relay may reach each address that is announced, and no other, and does not run without a secret', () => {
  const indented = found(compose, /\/bin\/sh", "-euc"\]\n {4}command:\n {6}- \|\n((?: {8}.*\n)+)/g)[0] ?? '';
  const script = `turnserver() { printf '%s\\n' "$@"; }\n${indented.replaceAll('$$', '$').replace('exec ', '')}`;
  const relay = (env: object) =>
    spawnSync('/bin/sh', ['-euc', script], {
      env: { ...process.env, REALM: 'turn.example', ...env },
      encoding: 'utf8',
    });
  const several = relay({ SECRET: 'long', PEERS: '203.0.113.7, 2001:db8::7' }).stdout.split('\n');
  expect(several.filter((each) => each.startsWith('--allowed'))).toEqual([
    '--allowed-peer-ip=203.0.113.7',
    '--allowed-peer-ip=2001:db8::7',
  ]);
  expect(several.filter((each) => each.startsWith('--denied'))).toHaveLength(2);
  expect(relay({ SECRET: 'long', PEERS: 'localhost' }).stdout).toMatch(/--allowed-peer-ip=(127\.0\.0\.1|::1)\n/);
  expect(relay({ SECRET: '', PEERS: '203.0.113.7' })).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining('TURN_SECRET'),
  });
});
