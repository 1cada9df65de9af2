import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PERMISSIONS } from '../../../shared/permissions.ts';
import { commandSchema, UNSENT } from '../../../shared/protocol/commands/command.ts';
import { meetingMessages } from '../../../shared/protocol/meeting-messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { REFUSALS } from '../../../shared/refusals.ts';
import { oneOfEachEvent } from '../../support/random/one-of-each-event.ts';

const document = readFileSync(new URL('../../../shared/PROTOCOL.md', import.meta.url), 'utf8');

/** The JSON of the fenced example that bears this name, one value a line. */
function examples(name: string): readonly unknown[] {
  const fence = new RegExp(`^\`\`\`(?:nd)?json ${name}\\n([^]*?)\`\`\`$`, 'm').exec(document);
  if (!fence?.[1]) throw new Error(`PROTOCOL.md has no example "${name}"`);
  return fence[1]
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value ? value.type : null;

describe('given the examples of PROTOCOL.md', () => {
  test.each(Object.entries(meetingMessages))(
    'when %s is read by its schema, then it is well-formed',
    (name, { schema }) => {
      for (const example of examples(name))
        expect(v.safeParse<v.GenericSchema>(schema, example).issues).toBeUndefined();
    },
  );

  test('when the commands are read by their schemas, then they are well-formed, and none is missing', () => {
    const commands = examples('commands');
    for (const command of commands) expect(v.safeParse(commandSchema, command).issues).toBeUndefined();
    expect([...commands.map(typeOf), ...UNSENT].sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  test('when the events are compared with those of the log, then they are the same', () => {
    expect(examples('events')).toEqual(Object.values(oneOfEachEvent));
  });

  test('when the codes of refusals are read, then they are those of the law', () => {
    const codes = /^```text codes\n([^`]*)```$/m.exec(document)?.[1]?.trim().split(/\s+/);
    expect(codes).toEqual(REFUSALS);
  });

  test('when the join names a version, then it is the one of this server', () => {
    expect(examples('join')).toEqual([expect.objectContaining({ protocol: PROTOCOL_VERSION })]);
  });

  test.each(['refusal', 'joined', 'receipt', 'records', 'stopping', 'applications', 'screen-auth', 'pulse-answer'])(
    'when %s is read, then it is JSON',
    (name) => {
      expect(examples(name)).toHaveLength(1);
    },
  );
});
