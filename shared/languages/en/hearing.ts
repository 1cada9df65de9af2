export const hearing = {
  locked: 'The browser keeps the sound off until you allow it.',
  stopped: 'The system has stopped the sound, for a call or because headphones were taken off.',
  unlock: 'Turn the sound on',
  lost: 'Sound and picture were interrupted. They come back by themselves.',
  joining: 'Sound and picture are starting …',
  notReceived: 'No sound reaches you at the moment. It comes back by itself; if it does not, try another network.',
  lineShort:
    'Your connection carries little: sound comes first, cameras are off, and a shared screen may be less sharp.',
  /** Where one hears the meeting, of several tabs or devices. */
  sounds: {
    'other-tab': 'This meeting’s sound plays in another tab of this browser.',
    silenced: 'Your other device plays the sound. This one is silent.',
    both: 'You hear the meeting on another device too. If they are close together, silence one.',
    play: 'Play the sound here',
    silence: 'Silence this device',
    keep: 'Keep the sound on both',
  },
  /** What comes of somebody’s sound. */
  from: {
    muted: '{name} has muted their microphone.',
    unopened: '{name} has not opened their microphone yet.',
    none: 'No sound comes from {name} at the moment.',
    bad: 'The sound of {name} is broken up before it reaches the meeting. Your own connection is not the cause.',
  },
} as const;
