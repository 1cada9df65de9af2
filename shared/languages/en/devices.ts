export const devices = {
  kind: { microphone: 'Microphone', camera: 'Camera', loudspeaker: 'Loudspeaker' },
  system: 'The system’s own choice',
  gone: '{device} (not connected)',
  play: 'Play a sound',
  again: 'Try again',
  /** Why there is none, and what to do. */
  none: {
    microphone: {
      denied:
        'The browser does not give this page your microphone. Allow it with the icon in the address bar, then try again.',
      'denied-by-system':
        'Your system does not let the browser use the microphone. Allow it in the privacy settings of the system, then try again.',
      missing: 'No microphone is connected. Plug one in: it is used as soon as it is there.',
      busy: 'The microphone does not start: another program may be using it. Close that program, or choose another microphone.',
      insecure:
        'Browsers give a microphone to secure pages only. Open this page by its address that begins with https://.',
    },
    camera: {
      denied:
        'The browser does not give this page your camera. Allow it with the icon in the address bar, then try again.',
      'denied-by-system':
        'Your system does not let the browser use the camera. Allow it in the privacy settings of the system, then try again.',
      missing: 'No camera is connected. Plug one in, then try again.',
      busy: 'The camera does not start: another program may be using it. Close that program, or choose another camera.',
      insecure: 'Browsers give a camera to secure pages only. Open this page by its address that begins with https://.',
    },
    screen: {
      denied: 'The browser does not give this page your screen. Press “Share” again, and choose what to show.',
      'denied-by-system':
        'Your system does not let the browser show the screen. Allow screen recording in the privacy settings of the system, then press “Share” again.',
      missing: 'There is no screen to show.',
      busy: 'The screen cannot be shown at the moment. Close other programs that record it, then press “Share” again.',
      insecure:
        'This browser cannot show a screen here. Use a computer, and open this page by its address that begins with https://.',
    },
  },
  told: {
    replaced: 'Your microphone is now: {device}.',
    unplugged: 'Your camera is no longer connected, and is off. Press “Camera” to use another one.',
  },
} as const;
