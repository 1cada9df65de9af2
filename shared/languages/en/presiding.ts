export const presiding = {
  reschedule: 'Change the meeting',
  open: 'Open the meeting',
  suspend: 'Suspend the meeting',
  resume: 'Resume the meeting',
  close: 'Close the meeting',
  confirmClose: 'Close the meeting?',
  confirmCloseHint:
    'The current intervention ends, the item is concluded and all microphones close. People who wait on a list keep their place, and you can open the meeting again. Closing publishes the minutes: everybody who has the address can then read them, even without an account, with everybody’s names, organisations and annotations. Later changes in the minutes become a new revision with a number.',
  stillWaiting: {
    one: '{count} person still waits for the floor.',
    other: '{count} people still wait for the floor.',
  },
  unpublished: {
    one: '{count} accepted wording is in no version of the compilation yet. While the meeting is closed, no version can be published.',
    other:
      '{count} accepted wordings are in no version of the compilation yet. While the meeting is closed, no version can be published.',
  },
  keepOpen: 'Keep it open',
  openAgain: 'Open the meeting again',
  confirmOpenAgain: 'Open the meeting again?',
  confirmOpenAgainHint:
    'The record of the meeting then has one more period. Take an agenda item to continue. People who waited on its list are still on it.',
  keepClosed: 'Leave it closed',

  shortcuts: {
    open: 'Open or resume the meeting',
    suspend: 'Suspend the meeting',
    close: 'Close the meeting',
  },
  /** Told to those who may preside besides, when no chair is here. */
  chairGone: {
    away: 'The chair, {name}, lost the connection at {time}.',
    left: 'The chair, {name}, left at {time}.',
    preside: 'No chair is here. You can preside until the chair is back: give the floor, or suspend the meeting.',
    back: 'The chair is here again.',
  },
} as const;
