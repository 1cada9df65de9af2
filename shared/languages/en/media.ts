export const media = {
  stage: 'Stage',
  nobody: 'Nobody has the floor',
  hasTheFloor: 'has the floor',
  inTheRoom: 'in the room',
  screenOf: 'Shared screen',
  locked: 'The browser keeps the sound off until you allow it.',
  unlock: 'Turn the sound on',
  lost: 'Sound and picture were interrupted. They come back by themselves.',
  joining: 'Sound and picture are starting …',
} as const;
