export const help = {
  title: 'Help',
  'this-page': 'This page',
  page: {
    consultation:
      'Read the question, the contributions and the compiled inputs, and see when and where the meeting is. The buttons beside the text lead to contributing, registering and the hall.',
    contribute:
      'Write your contribution, or choose a file. The draft is kept on this device until you send it. You can correct and withdraw the contribution until the last day.',
    compile:
      'Select paragraphs of the contributions on one side and put them under an item of the agenda on the other. The secretary then publishes the draft as the next version.',
    answers:
      'Each paragraph of a contribution gets an answer: taken, merged, discussed, or not taken. Everybody can read the answers.',
    minutes: 'Members read the draft. Everybody can read and download the minutes once the meeting is closed.',
    registrations:
      'Approve or decline each registration. A reason is told to the person. The list can be filtered and downloaded.',
    search: 'Type words, a name or an organisation. Only what you may read is searched.',
    admin: 'Find people, consultations and contributions, and act on them. Each act is written in the log.',
    consultations:
      'All consultations. Open one to read what it asks, its contributions and the way to its meeting. Without an account you can read all that is public.',
    contribution:
      'Each paragraph has a number and an address that you can pass on. Below the text you can download the file that was sent, and open earlier versions.',
    founding:
      'Write what is asked, and when and where the meeting is. You become the secretary. All of it can be changed afterwards; the meeting until it opens.',
    wording:
      'Change what the consultation asks, its calendar and its last day. Contributions that are here already stay as they are.',
    importing:
      'Choose a list in CSV together with the files that it names. First you see what becomes of each row. Rows with a mistake can be saved, mended and chosen again; what is here already is not imported twice.',
    people:
      'Admit those who have applied, give roles, and make links for those you invite. Somebody who is excluded leaves the hall at once and can be admitted again.',
    speeches:
      'Choose the item at which you will speak, and a file. Before you speak, only those who work with the text read it. You can replace or withdraw it until your turn.',
    trying:
      'Test the network, the microphone, the loudspeaker and the camera. At the end you see whether you can take part, and a report for your IT department.',
    registering:
      'Say how you will take part and what you need. The secretary or the focal point of your organisation decides. Come back here to see the answer, or to correct what you wrote.',
    rescheduling: 'Move the meeting, or correct its place and title, until it opens. The hours are those of the place.',
    account:
      'What you write here stands beside your name in the list of speakers, on your contributions and in the minutes. You can also choose a new password, set your reminders and end sessions on other devices.',
    setup:
      'Create an account or sign in, then type the code. It stands where the server was started, and in its data folder. It works once.',
  },
  shortcuts: 'Keyboard shortcuts',
  'shortcuts-note': 'The shortcuts of this page. They are off while you write in a field.',
  'single-keys': 'Single-key shortcuts',
  'single-keys-on':
    'On: a single key acts. Switch this off if you dictate text, or press keys by accident; the choice is kept on this device.',
  'single-keys-off': 'Off on this device. Keys together with Alt or Ctrl, Escape, Delete and “?” still work.',
  'key-off': 'off',
  keys: { escape: 'Esc', delete: 'Del', space: 'Space' },
  annotating: {
    title: 'Reading and annotating the compiled inputs',
    passages: 'The next or the previous paragraph',
    words: 'Select the words of the paragraph',
    fewer: 'Select one word more or one word less',
    place: 'Without a selection: to a place between two words',
    tools: 'To what can be done with the words or at the place',
    send: 'Send what is written',
    putAway: 'Put away what is written, or the selection; the draft stays',
  },
  tours: 'A short tour',
  'your-role': 'This is your role in the meeting.',
  tour: {
    participant: {
      first:
        'Join with microphone and camera, to listen only, or as somebody in the room. In the room, your device stays silent: the room has its own sound system.',
      next: 'Ask for the floor with the button at the bottom, or from the paragraph that you want to speak to. Your place, the reason for it and the likely waiting time are shown beside your name.',
      also: 'You are told when you get the floor. If you agreed when you joined, your microphone opens by itself; otherwise you press one large button. It closes when your intervention ends.',
      last: 'Select words of the compiled inputs to highlight them, comment, ask a question or suggest a wording. Everybody sees it at once.',
    },
    chair: {
      first:
        'Open the meeting, then take an item of the agenda. Its passages come to the centre, and its list of speakers opens.',
      next: 'Give the floor to the next speaker, or to anybody on the list. Besides you, and a moderator who helps, only the person who has the floor is heard. End the intervention when it is over, or add time.',
      also: 'Points of order and rights of reply come before the others. You can move requests, pass over them, or take them off the list. The last step can be undone for ten seconds.',
      last: 'Point to a passage, and it is marked on every screen. You can suspend and resume the meeting. Close it at the end: its minutes are then public. It can be opened again.',
    },
    secretary: {
      first: 'Under “People”, admit those who have applied, give roles, and make links for those you invite.',
      next: 'Publish the compiled inputs before the meeting. Keep the agenda: add an item, change its wording or its time, move it.',
      also: 'You can do what the chair does: open the meeting, take an item, give the floor. You can also put people on the list who have no device or no account.',
      last: 'After the meeting, download the minutes, the compiled inputs with their annotations, and the whole record.',
    },
    moderator: {
      first:
        'You look after the remote participants. There is one list for all; on it you see who is remote, and who has lost the connection.',
      next: 'Before somebody’s turn, check their sound in private. The check measures loudness, distortion, silence and lost sound. The meeting hears nothing of it.',
      also: 'You can put people on the list who have no device. You can also enter a written intervention and read it out. The record names the person, and says that you entered it.',
      last: 'Open your own microphone to help, and close it again. Everybody sees that a moderator is helping.',
    },
    rapporteur: {
      first:
        'The minutes fill in by themselves: times, attendance, items, speakers and how long they spoke. You write what was said.',
      next: 'Write under each item, together with the other rapporteurs at the same time. What is written is kept at once, also when the connection is lost.',
      also: 'Record decisions and actions when they are taken. They are listed separately in the minutes and in every export.',
      last: 'Each passage, annotation and intervention has a link to the paragraph that reports it, and back.',
    },
    observer: {
      first: 'You hear and see the meeting and read everything that its members read.',
      next: 'The agenda shows where the meeting is; the marked passage is the one that the chair or the rapporteur points to.',
      also: 'Choose your language and your appearance at any time; it changes nothing for others.',
      last: 'To speak or annotate, ask the secretary for another role.',
    },
  },
} as const;
