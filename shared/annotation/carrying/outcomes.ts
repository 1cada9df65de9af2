import { carrying } from './carry.ts';
import { type OutcomeOf, outcomesBy, type VersionTexts } from './own-version.ts';

/** What has become of annotations in the present version, whichever version they were made on. */
export const outcomesIn = (present: number, textsOf: VersionTexts): OutcomeOf => outcomesBy(present, textsOf, carrying);
