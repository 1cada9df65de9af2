export const media = {
  stage: 'Stage',
  nobody: 'Nobody has the floor',
  hasTheFloor: 'has the floor',
  inTheRoom: 'in the room',
  screenOf: 'Shared screen',
  showLarge: 'Show large',
  showSmall: 'Show the text again',
  fullScreen: 'Show the shared screen on the whole display',
  fullScreenLeave: 'Leave full screen',
  fullScreenOn: 'The shared screen fills your display. Escape leaves it.',
  fullScreenOff: 'The meeting is in its window again.',
  held: 'Nobody hears you: the system has silenced your microphone, for a call or by a switch on the device. Press the button when that is over.',
  /** Shut by something else than its person. */
  shut: {
    'role-changed': 'Your role has changed: your microphone, camera and screen are off until you turn them on again.',
    'screen-ended': 'Your screen is no longer shown. Press “Share” to show it again.',
  },
} as const;
