import { nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import type { Cause, Told } from '../../../../shared/floor/sound/told-of-own-right.ts';
import type { RequestId } from '../../../../shared/ids.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';
import type { Meeting } from '../../../../shared/meeting.ts';
import { clockFace } from '../../floor/clock/clock-face.ts';
import { endingInWords, personName } from '../../floor/floor-words.ts';

/** The sentence of a change of one's own right to be heard (F23). */
export function toldInWords(t: Translate, meeting: Meeting, told: Told): string {
  switch (told.about) {
    case 'gained':
      return t('right.youChair');
    case 'unheard':
      return t(`right.unheard.${told.why}`);
    case 'heard':
      return t(`right.heard.${told.after}`);
    case 'off-the-list':
      return withCause(t, meeting, t('right.offTheList'), told.cause);
    case 'lost':
      return withCause(t, meeting, t(`right.lost.${told.title}`), told.cause);
  }
}

const withCause = (t: Translate, meeting: Meeting, what: string, cause: Cause): string =>
  cause.type === 'revoked' || cause.type === 'denied'
    ? endingInWords(t, { how: cause.type, reason: cause.reason })
    : `${what} ${t(`right.why.${cause.type}`, paramsOf(t, meeting, cause))}`;

function paramsOf(t: Translate, meeting: Meeting, cause: Cause): Readonly<Record<string, string>> {
  switch (cause.type) {
    case 'ended':
    case 'withdrawn':
      return { name: personName(meeting, cause.by) };
    case 'given-on':
    case 'handed-over':
      return { name: speakerOf(meeting, cause.next) };
    case 'broken-off':
      return { name: speakerOf(meeting, cause.by), time: clockFace(cause.seconds) };
    case 'passed-over':
      return { time: clockFace(cause.seconds) };
    case 'role-changed':
      return { role: t(`hall.people.role.${cause.role}`) };
    default:
      return {};
  }
}

function speakerOf(meeting: Meeting, requestId: RequestId): string {
  const request = meeting.floor.requests[requestId];
  return request ? nameOf(meeting, request.beneficiary).name : '';
}
