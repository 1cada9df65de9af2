/** Commands that wait for the connection; `what` is the name of a button. */
export const waiting = {
  moment: '“{what}” waits for the connection, for five seconds at most.',
  own: '“{what}” waits for the connection, for two minutes at most.',
  asked: '“{what}”: the server has not answered yet.',
  unknown: 'It is not known yet whether “{what}” was done. You are told as soon as the connection is back.',
  done: '“{what}” was done.',
  notDone:
    '“{what}” was not done: it did not reach the server in time. Look at the meeting as it is now, and do it again if you still want it.',
  takeBack: 'Cancel',
  move: 'Move on the list',
  role: 'Give a role',
} as const;
