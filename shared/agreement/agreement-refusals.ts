/** Why the minutes are not issued, corrected or finished. */
export const AGREEMENT_REFUSALS = [
  'meeting-not-closed',
  'not-issued',
  'not-final',
  'already-issued',
  'record-issued',
  'record-final',
  'window-out-of-range',
  'window-open',
  'nothing-said',
  'unknown-correction',
  'correction-decided',
  'corrections-waiting',
] as const;
