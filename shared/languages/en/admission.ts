export const admission = {
  signedOutTitle: 'Sign in to enter the hall',
  signedOutHint: 'You come back here afterwards. If you had a place on the list, it is kept.',
  signIn: 'Sign in',
  register: 'Register',
  notMemberTitle: 'You are not a member of this meeting yet',
  notMemberHint:
    'Ask to be admitted. The secretary sees your application at once. The hall opens by itself as soon as you are admitted.',
  apply: 'Apply for admission',
  appliedTitle: 'Your application is with the secretary',
  appliedHint: 'The hall opens by itself as soon as you are admitted. You can leave this page open.',
  excludedTitle: 'You have been excluded from this meeting',
  excludedHint:
    'You cannot apply again. If you think that this is a mistake, write to the secretariat. It can admit you again; the hall then opens by itself. What you said stays in the record.',
  unknownTitle: 'There is no such meeting',
  unknownHint: 'The address may be mistyped. All consultations with their meetings are on the first page.',
  otherTitle: 'You cannot enter the hall at the moment',
  again: 'Try again',
} as const;
