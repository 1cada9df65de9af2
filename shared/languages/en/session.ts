export const session = {
  'sign-in': 'Sign in',
  'sign-out': 'Sign out',
  register: 'Register',
  'signed-out': 'You are signed out.',
  'sign-out-failed':
    'Signing out did not work: the server cannot be reached. Try again, or close the browser on a shared computer.',
  'account-of': 'Account of {name}',
} as const;
