/** What the server writes by e-mail about accounts, as plain text. */
export const letters = {
  verify: {
    subject: 'Openfloor at {server}: is this your address?',
    first: 'Somebody, probably you, has registered at {server} with this e-mail address.',
    link: 'To show that the address is yours, open this link and confirm:',
    unexpected:
      'If it was not you, you can ignore this letter. Without your confirmation, nobody can use that account to write or to apply.',
  },
  known: {
    first:
      'Somebody, perhaps you, has tried to register at {server} with this e-mail address. It has an account already.',
    link: 'Sign in with the password of that account; if you have forgotten it, you can choose a new one there:',
    unexpected: 'If it was not you, you can ignore this letter: your account is as it was.',
  },
  reset: {
    subject: 'Openfloor at {server}: a new password',
    first: 'Somebody, perhaps you, has asked for a new password for your account at {server}.',
    link: 'To choose one, open this link; you are then signed out on every other device:',
    unexpected: 'If it was not you, you can ignore this letter: your password stays as it is.',
  },
  changed: {
    subject: 'Openfloor at {server}: a meeting has been changed',
    first: 'A meeting to which you are invited has changed. This is what is valid now.',
    before: 'before: {what}',
    calendar: 'The calendar entry that comes with this letter replaces the earlier one.',
  },
  calledOff: {
    subject: 'Openfloor at {server}: a meeting has been cancelled',
    first: 'A meeting to which you were invited is cancelled, and so is its consultation.',
    calendar: 'The calendar entry that comes with this letter removes the earlier one from your calendar.',
  },
  decided: {
    subject: 'Openfloor at {server}: a decision about what you sent',
    'registration-approved': 'Your registration for this meeting is approved: you are admitted.',
    'registration-declined': 'Your registration for this meeting was declined.',
    'contribution-accepted':
      'Your contribution came after the last day. The secretary has accepted it, and it is published.',
    'contribution-declined': 'Your contribution came after the last day. The secretary has declined it.',
    'subject-minutes': 'Openfloor at {server}: minutes of a meeting that you attended',
    'minutes-issued':
      'The minutes of this meeting, which you attended, have been issued. You can correct what you said in them: open the page, and see until when.',
    'minutes-final':
      'The minutes of this meeting, which you attended, are final. A corrigendum lists what was corrected.',
    reason: 'The reason, in the words of the person who decided:',
    look: 'To look at it, open this page and sign in:',
  },
  registrations: {
    subject: 'Openfloor at {server}: new registrations',
    new: {
      one: 'One registration is new and waits for a decision.',
      other: '{count} registrations are new and wait for a decision.',
    },
    decide: 'To decide, open this page and sign in:',
    often: 'You get at most one such letter an hour for a meeting, as long as you decide about its registrations.',
  },
  reminder: {
    'meeting-soon': 'The meeting opens within an hour, at {time} ({zone}).',
    'item-next': 'Your item is next: “{item}”.',
    'turn-near': { one: 'One speaker before you.', other: '{count} speakers before you.' },
    'turn-next': 'You speak next.',
    link: 'To enter the hall, open this link:',
    off: 'You can choose which reminders you get, on the page of your account:',
    trial: 'This is a trial: reminders reach you here.',
    subject: {
      'meeting-soon': 'Openfloor at {server}: a meeting opens soon',
      'item-next': 'Openfloor at {server}: your item is next',
      'turn-near': 'Openfloor at {server}: you speak soon',
      trial: 'Openfloor at {server}: a trial',
    },
  },
  until: 'The link works once, until {date}, {time} ({zone}).',
  from: 'This letter was sent by the Openfloor server {server}. Replies to it are not read.',
} as const;
