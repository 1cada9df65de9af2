export const agreement = {
  commands: {
    issue: 'Issue the minutes',
    correct: 'Propose a correction',
    withdraw: 'Withdraw the correction',
    accept: 'Accept',
    amend: 'Accept with other words',
    decline: 'Decline',
    finish: 'Make the final version',
  },
} as const;
