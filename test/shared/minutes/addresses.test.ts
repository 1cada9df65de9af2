import { describe, expect, test } from 'vitest';
import { idOf, type MeetingId, type RequestId } from '../../../shared/ids.ts';
import { addressOf, addressOfIntervention, withAddresses } from '../../../shared/report/address.ts';
import { numbered, plain, unnumbered } from '../../../shared/report/document.ts';
import { unwritten } from '../../../shared/report/parts.ts';

const meetingId = idOf<MeetingId>('2015-09-28');
const paragraph = { number: '2.3', anchor: null };
const intervention = { number: '2.4', anchor: { kind: 'intervention', id: 'request-1' } as const };

describe('Given paragraphs of minutes', () => {
  test('R30 when an intervention is cited, then its address is the same in every revision', () => {
    const first = addressOf(intervention, { meetingId, revision: 1 });
    expect(first).toBe('/meetings/2015-09-28/minutes#intervention-request-1');
    expect(addressOf({ ...intervention, number: '2.9' }, { meetingId, revision: 7 })).toBe(first);
    expect(addressOf(intervention, { meetingId, revision: null })).toBe(first);
    expect(addressOfIntervention(meetingId, idOf<RequestId>('request-1'))).toBe(first);
  });

  test('R30 when another paragraph is cited, then the address names the revision in which it has this number', () => {
    expect(addressOf(paragraph, { meetingId, revision: 2 })).toBe('/meetings/2015-09-28/minutes?revision=2#p-2.3');
    expect(addressOf(paragraph, { meetingId, revision: null })).toBe('/meetings/2015-09-28/minutes#p-2.3');
    expect(addressOf({ number: null, anchor: null }, { meetingId, revision: 2 })).toBeNull();
  });

  test('R30 when a part is composed, then each numbered paragraph has an address, and no other block', () => {
    const blocks = [{ ...numbered([plain('One.')]), number: '1.1' }, unnumbered(plain('Two.'))];
    const [part] = withAddresses([unwritten('opening', blocks)], { meetingId, revision: 3 });
    const address = '/meetings/2015-09-28/minutes?revision=3#p-1.1';
    expect(part?.before).toEqual([{ ...blocks[0], address }, blocks[1]]);
  });
});
