export const accounts = {
  'not-verified': 'Your e-mail address is not verified yet.',
  sent: {
    sent: 'We have sent a letter to {email}. Open the link in it, and confirm.',
    waiting: 'A letter to {email} is on its way. Open the link in it, and confirm.',
    failed: 'The letter to {email} could not be sent. Check the address, then send it again.',
    none: 'No letter has gone to {email} yet. Send it now.',
    off: 'This server sends no e-mail: an administrator admits you. Your address here is {email}; tell the secretariat that you have registered with it.',
  },
  meanwhile:
    'Meanwhile you can read all that is public, and attend meetings to which you are invited. You cannot yet create a consultation, invite, apply to a meeting or contribute.',
  send: 'Send the letter',
  'send-again': 'Send it again',
  'sent-now': 'The letter is sent.',
  address: 'E-mail address',
  'address-hint': 'If it is wrong, correct it here.',
  'change-address': 'Change the address',
  'address-changed': 'The address is changed.',
  'one-left': 'You can ask for the letter once more now, and again from {time}.',
  'none-left':
    'No further letter can be sent before {time}. You can use the link in any letter that you have from this server. Open it here, where you are signed in.',
  'not-arrived':
    'If nothing arrives, look in your spam folder. If you cannot read e-mail at this address, tell the secretariat: an administrator of this server can admit you.',
  'verify-title': 'Is this your address?',
  'verify-question': '{name}, {organisation}, has registered here with the address {email}.',
  verify: 'Yes, this is me',
  'verify-not-me': 'If this is not you, close the page: without your confirmation the account cannot be used.',
  'verify-done': 'The address {email} is verified.',
  'verify-done-advice': 'Continue where you registered, or sign in here.',
  'go-on': 'Continue',
  'no-link': 'The link is incomplete. Open it again from the letter, or copy all of it.',
  'reset-title': 'A new password',
  'reset-lead': 'Enter the e-mail address of your account. We send you a link to choose a new password.',
  'reset-without-mail':
    'This person makes a link on the server’s command line and gives it to you. If you do not know the person, ask the secretariat of your consultation.',
  'reset-ask': 'Send the link',
  'reset-asked':
    'If there is an account with this address, a link is on its way to it. The link is valid for one hour.',
  'reset-not-arrived':
    'Nothing arrives? Look in your spam folder. If you cannot read e-mail at this address, ask the person who runs this server for a link.',
  'reset-for':
    'For the account of {name}, {email}. You are then signed out on every other device, and signed in on this one.',
  'reset-choose': 'Save the new password',
  'reset-done': 'The new password is saved.',
  'reset-again': 'Ask for a new link',
  devices: {
    this: 'this device',
    unknown: 'Unknown device',
    'signed-in': 'Signed in: {date}',
    seen: 'Last used: {date}',
    end: 'End this session',
    'end-on': 'End this session: {device}',
    ended: 'The session has ended.',
    life: 'Each session ends 30 days after signing in.',
  },
  /** What a form says before it is filled in. */
  reminders: {
    heading: 'Reminders',
    note: 'We can remind you when you are not looking at the hall: on your devices, even when this site is closed, and by e-mail. By e-mail only while you are not in the hall.',
    kind: {
      'meeting-soon': 'An hour before a meeting opens',
      'item-next': 'When your item is next',
      'turn-near': 'When at most three speak before you',
    },
    channel: { push: 'On my devices', mail: 'By e-mail' },
    here: {
      off: 'This browser does not show reminders.',
      on: 'This browser shows reminders.',
      unsupported:
        'This browser cannot show reminders. On an iPhone or iPad, add this site to the home screen first, and open it from there.',
      denied:
        'This browser does not let this site show notifications. Allow them with the icon in the address bar, then turn reminders on.',
      unavailable: 'The browser could not reach its push service. Check the connection, then try again.',
    },
    'turn-on': 'Turn reminders on in this browser',
    'turn-off': 'Turn reminders off in this browser',
    'no-mail': 'Reminders by e-mail are not possible: this server sends no e-mail, or your address is not verified.',
    trial: { push: 'Send me a trial to my devices', mail: 'Send me a trial by e-mail' },
    'trial-sent': 'The trial is on its way.',
    'trial-failed': 'The trial could not be sent. Turn reminders off and on again, then try once more.',
  },
  allowance: {
    found: 'Consultations that you can still create within this quarter of an hour: {left}.',
    contribute: 'Contributions that you can still send within this hour: {left}.',
    speeches: 'Texts of speeches that you can still hand in within this hour: {left}.',
    bring: 'Contributions that you can still import within this day: {left}.',
    megabytes: 'You can still send {left} MB of files for now.',
    invite: 'Links that you can still make within this quarter of an hour: {left}.',
    register: 'Registrations that you can still write within this day: {left}.',
    letters: 'Invitations that you can still send by e-mail (those of the last 24 hours count): {left}.',
    more: 'More are possible from {time}.',
  },
} as const;
