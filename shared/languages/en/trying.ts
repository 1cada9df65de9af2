/** The test of devices and network, days before a meeting. */
export const trying = {
  title: 'Test before the meeting',
  lead: 'See whether your sound, your camera and your network work with this server. Nobody sees or hears you, and nothing is kept.',
  yes: 'Yes',
  no: 'No',
  network: {
    heading: 'Network',
    lead: 'Your browser sends a tone that nobody hears to this server and back, on each way alone. This takes about half a minute. You can run it {count} times an hour.',
    begin: 'Test the network',
    again: 'Test the network again',
    connecting: 'Trying each way to the server…',
    measuring: {
      one: 'Measuring the connection for {count} second…',
      other: 'Measuring the connection for {count} seconds…',
    },
    'no-webrtc':
      'This browser does not let this page send sound and picture (WebRTC). Turn off extensions that block WebRTC, or use another browser.',
    plot: 'Round trip for each second, up to {ms} ms. A mark at the top means that sound was lost.',
    line: 'Round trip {trip} ms, at most {longest} ms; {lost} % lost.',
  },
  way: {
    'web-socket': 'Pages and list of speakers (WebSocket)',
    udp: 'Sound and picture by UDP',
    tcp: 'Sound and picture by TCP',
    turn: 'Sound and picture by a relay (TURN)',
  },
  found: {
    works: 'works',
    fails: 'does not work',
    refused: 'refuses the password of this server',
    missing: 'not available',
    untried: 'not tested',
  },
  microphone: {
    begin: { one: 'Record {count} second', other: 'Record {count} seconds' },
    speak: 'Speak now, as you will in the meeting.',
    heard: 'Listen to yourself',
  },
  loudspeaker: {
    question: 'Did you hear two notes?',
    silent: 'Turn up the volume, or choose another loudspeaker, then play the sound again.',
  },
  camera: {
    begin: 'Turn the camera on',
    question: 'Do you see yourself?',
    picture: 'Your picture',
    end: 'Turn the camera off',
  },
  result: 'Result',
  verdict: {
    good: 'Everything works: you can take part.',
    weak: 'You can take part, but not everything is well.',
    bad: 'You cannot take part like this.',
    unfinished: 'Nothing is wrong so far. Finish the test to be sure.',
  },
  finding: {
    'no-web-socket':
      'The list of speakers does not reach you: WebSocket is blocked. Ask your IT department to allow WebSocket (wss) to this site.',
    'no-way':
      'Sound and picture do not reach you: UDP and TCP are blocked. Ask your IT department to allow UDP, or at least TCP, to {hosts}, port {ports}.',
    losing: 'The connection loses sound. Use a cable, or move closer to the access point.',
    slow: 'The connection is slow. Close other programs that use it, or try another network.',
    'by-tcp':
      'UDP is blocked: sound goes by TCP, with delays. Ask your IT department to allow UDP to {hosts}, port {ports}.',
    'by-turn':
      'Sound reaches you only through a relay, with delays. Ask your IT department to allow UDP to {hosts}, port {ports}.',
    'ports-shut':
      'Some ports are shut ({shut}), and a meeting may be on any of them. Ask your IT department to allow UDP and TCP to {hosts}, port {ports}, every one of them.',
    'relay-refused':
      'The relay (TURN) refuses the password of this server. Your network is not the cause: tell the secretariat. The people who run the server have to give both the same secret (TURN_SECRET).',
    'no-microphone': 'You would not be heard. Test another microphone.',
    'no-loudspeaker': 'You would not hear the meeting. Test another loudspeaker.',
    'no-camera': 'You would not be seen. You can speak all the same.',
    untried: 'Not everything has been tested yet.',
  },
  report: {
    heading: 'Report for your IT department',
    title: 'Openfloor: test before a meeting',
    at: 'Time of the test (UTC)',
    browser: 'Browser',
    wanted: 'What the network has to allow:',
    found: 'What was found:',
    line: {
      one: 'Connection by {way}, measured for {count} second',
      other: 'Connection by {way}, measured for {count} seconds',
    },
    'any-port': 'any port',
    copy: 'Copy',
    copied: 'Copied.',
    'not-copied': 'The browser does not let this page copy. Select the text and copy it, or save it as a file.',
    save: 'Save as a file',
    print: 'Print',
  },
} as const;
