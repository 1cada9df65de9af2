import type { RefusalCode } from '../../refusals.ts';

export const refusals = {
  'not-a-member': 'You are not a member of this meeting. Ask the secretary to admit you.',
  'not-permitted': 'Your role in this meeting does not allow this. If you need it, ask the secretary for another role.',
  'for-administrators': 'Only an administrator of this server may do this. Ask one of them.',
  'looks-like-another':
    'This name and organisation look like those of somebody who works for a meeting or for this server, but they are written with other letters. Use the usual letters. If the name is yours, ask an administrator.',
  'not-yours': 'Only the person who made this can change it.',
  'account-disabled': 'An administrator of this server has disabled this account. Ask them if that is a mistake.',
  'unknown-account': 'There is no such person.',
  'not-yourself': 'You cannot do this to your own account. Ask another administrator.',
  'already-set-up': 'This server has an administrator already.',
  'wrong-code': 'This is not the code. It was printed where the server was started, and is in its data folder.',
  'unknown-person': 'This person is not a member of the meeting. Reload the list of people and choose again.',
  'already-a-member': 'This person is already a member of the meeting.',
  'awaiting-admission': 'Your application is with the secretary. You come in as soon as you are admitted.',
  'application-refused':
    'The secretary has not admitted you to this meeting. You can apply again after a day; for questions, write to the secretariat.',
  'applications-full':
    'Many people are waiting for admission, and the list of applications is full. Try again in a few minutes, or ask the secretariat for an invitation.',
  excluded:
    'You have been excluded from this meeting and cannot apply again. If this is a mistake, write to the secretariat.',
  'not-waiting': 'This person no longer waits for admission: somebody has decided already, or they have withdrawn.',
  'own-registration-withdrawn':
    'You have withdrawn your registration for this meeting, and are no longer a member of it. You can register again as long as registration is open.',
  'own-registration-declined':
    'Your registration for this meeting was approved and then declined. The page of your registration gives the reason; there you can change it and send it again as long as registration is open.',
  'last-secretary': 'A meeting needs at least one secretary. Make somebody else secretary first.',
  'not-present': 'Join the meeting first.',
  'already-convened': 'This meeting has been convened already.',
  'not-convened': 'This meeting has not been convened yet.',
  'meeting-not-open': 'The meeting is not open. Wait until the chair opens it.',
  'meeting-already-open': 'The meeting is open already.',
  'meeting-closed': 'The meeting is closed.',
  'meeting-suspended': 'The meeting is suspended. Resume it first.',
  'meeting-not-suspended': 'The meeting is not suspended.',
  'meeting-was-opened':
    'The meeting has been opened. Its record says when and where it was, and that can no longer be changed.',
  'no-such-hour': 'On that night, clocks at the place are put forward, and this hour does not exist. Choose another.',
  'ends-before-it-begins': 'The meeting has to end after it begins. Choose a later hour, or a later day, for the end.',
  'lasts-too-long': 'A meeting lasts 31 days at most. Choose an earlier day for its end.',
  'day-too-far': 'This day is more than ten years ahead. Choose an earlier one.',
  'nothing-changed': 'You have changed nothing, so nobody is told.',
  'unknown-agenda-item': 'This agenda item no longer exists. Choose another.',
  'no-item-taken': 'No agenda item is under discussion. Wait until the chair takes one.',
  'item-already-taken': 'This item is already under discussion.',
  'item-not-current': 'This item is not under discussion.',
  'another-item-taken':
    'Another agenda item is now under discussion, so nobody was put on its list. Look at the item, and ask again if you still want the floor.',
  'item-in-use': 'This item has been discussed, or has passages or minutes, so it stays. Change its wording instead.',
  'unknown-request': 'This request for the floor does not exist. Look at the list again.',
  'request-ended': 'This request has just ended: the list has changed. Look at it again.',
  'already-on-list':
    'This person is on the list already. Each person has one place, and one more for a point of order or a right of reply. Withdraw the request first to ask differently.',
  'list-closed': 'The list of speakers is closed. A point of order or a right of reply is still possible.',
  'list-already-closed': 'The list of speakers is closed already.',
  'list-already-open': 'The list of speakers is open already.',
  'already-has-floor': 'This person has the floor already.',
  'floor-has-passed':
    'Meanwhile somebody else has been given the floor. Look at the list, and give the floor again if it is still needed.',
  'only-listens': 'An observer is not heard. Give the person the role of participant, or enter a written intervention.',
  'not-holding-floor': 'This person no longer has the floor.',
  'nobody-has-floor': 'Nobody has the floor.',
  'place-out-of-range': 'There is no such place on the list. Look at it again.',
  'not-next': 'This person is not next on the list: the list has changed. Look at it again.',
  'nothing-to-undo': 'There is nothing to undo: something else has happened since.',
  'too-late-to-undo': 'A step can be undone within 10 seconds. Correct it with a new step.',
  'already-silenced': 'Everybody but the chair is silenced already.',
  'not-silenced': 'Nobody is silenced.',
  'already-helping': 'A moderator is helping already.',
  'not-helping': 'No moderator is helping at the moment.',
  'unwritten-guest': 'Name the person and their organisation.',
  'guest-is-member':
    'A member of the meeting has this name and organisation, or very similar ones. If you mean the member, choose them from the list of members, or ask them to join first. If you mean another person, write the name so that everybody can tell the two apart.',
  'never-came':
    'This member has not joined the meeting with their own account, so no words are recorded in their name. Ask them to join, with any device.',
  'no-delegation': 'This person asked only for themselves, so nobody else can speak in their place.',
  'other-delegation':
    'Only members of the delegation for which the request was made can speak for it. They are known by their organisation, and in Member States also by their country.',
  'delegation-on-list':
    'Your delegation is on this list already. You can take its place over, or wait until it has spoken.',
  'speaker-settled': 'The chair or the secretariat has said who speaks here. Ask them to change it.',
  'turn-passed-on':
    'The floor has passed on within this delegation as often as it can in one turn. Ask the chair or the secretariat to change the speaker.',
  'place-passed-on':
    'The place of this delegation has changed hands among its members as often as it can. Ask the chair or the secretariat to change the speaker.',
  'organisation-unconfirmed':
    'A delegation’s place goes to people whose organisation was confirmed by an approved registration. Ask the chair or the secretariat to change the speaker.',
  'substitute-not-here': 'The person who takes the floor over has to be in the meeting now. Ask them to join.',
  'inscription-closed':
    'The list of this item is not open yet, or no longer. You can ask for the floor when the chair takes the item.',
  'item-before-meeting': 'This item is under discussion now. Request the floor instead.',
  'only-during-item':
    'A point of order or a right of reply is raised while the item is under discussion, not beforehand.',
  'turn-broken-off': 'This speaker has begun already and continues on this item, so the request stays here.',
  'unknown-section': 'A passage names a section that the compilation does not have.',
  'unknown-passage': 'This passage is not part of the published compilation.',
  'quote-not-found': 'These words are no longer in the passage: it has changed. Choose the words again.',
  'unknown-annotation': 'This annotation does not exist.',
  'already-resolved': 'This annotation is resolved already.',
  'not-a-suggestion': 'This is no suggested wording, so it cannot be accepted.',
  'suggestion-accepted': 'This suggestion is accepted already. Reopen it first.',
  'suggestions-conflict': 'Another suggestion for the same words is accepted already. Reopen that one first.',
  'not-resolved': 'This annotation is not resolved.',
  'annotation-withdrawn': 'This annotation has been withdrawn.',
  'unknown-reply': 'This reply does not exist.',
  'reply-withdrawn': 'This reply has been withdrawn.',
  'nothing-to-withdraw': 'There is nothing of this person to withdraw.',
  'nothing-published': 'No compilation has been published yet.',
  'not-in-draft':
    'This is no longer in the draft: it was moved, joined or taken out meanwhile. Look at the draft again.',
  'compilation-full':
    'The compilation holds 200 sections, 2,000 passages and 2,000,000 characters at most. Take something out first.',
  'merged-with-itself': 'A paragraph is merged with another one. Choose another paragraph.',
  'unknown-entry': 'This entry of the minutes does not exist.',
  'entry-withdrawn': 'This entry of the minutes has been withdrawn.',
  'follows-itself': 'This meeting cannot follow itself, and neither can its decisions: choose another meeting.',
  'already-follows': 'This meeting follows another one already, and says what became of its actions.',
  'unknown-revision': 'There is no revision of the minutes with this number. Choose one from the list of revisions.',
  'unknown-record': 'There are two readings of the minutes: record=summary and record=verbatim. Choose one of them.',
  'meeting-not-closed': 'The meeting is not closed. Close it first.',
  'not-issued': 'The minutes have not been issued yet.',
  'not-final': 'The minutes of this meeting are not final yet.',
  'already-issued':
    'The minutes have been issued already. They can be issued again once the meeting has been opened and closed again.',
  'record-issued':
    'The minutes have been issued, and stay as they are. What is wrong in them can be corrected by the person who said it.',
  'record-final': 'The record of this meeting is final. For what comes after it, convene another meeting.',
  'window-out-of-range': 'Corrections can be made until a time that is ahead, and at most a year. Choose another end.',
  'window-open': 'The time for corrections is not over yet. Wait until it is.',
  'nothing-said': 'Nobody spoke in this turn, so there is nothing to correct.',
  'unknown-correction': 'There is no such correction. Look at the list again.',
  'correction-decided': 'This correction has been decided or withdrawn already. Look at the list again.',
  'corrections-waiting': 'Corrections that came in time are still waiting. Decide about each of them first.',
  'unknown-speech': 'There is no such text of a speech, or it is not open to you.',
  'speech-handed-in': 'There is a text for this item already. Replace that one.',
  'speech-delivered':
    'The turn for this text has begun. It can no longer be replaced or withdrawn; whether it is public can still be changed.',
  'speech-kept-back':
    'Its speaker, or somebody for them, said no to this text. Only the speaker can let everybody read it.',
  'unknown-caption': 'There is no such line of captions.',
  'caption-number-used':
    'This number was used for other words. Ask for the last number, and go on with the one after it.',
  'caption-not-text': 'These are no words that can be read. Send plain text in UTF-8.',
  'unknown-caption-feed':
    'This feed of captions was revoked, or its address is not complete. Ask the secretary for a new one.',
  'id-in-use': 'This has been done already.',
  'came-too-late':
    'This was not done: it reached the server too late. Look at the meeting as it is now, and do it again if you still want it.',
  'text-empty': 'Write a few words first.',
  'text-too-long': 'This text is too long. Shorten it.',
  'out-of-range': 'This value is out of range. Choose a smaller or larger one.',
  'quota-of-person':
    'You have done this as often as one person can in a meeting. Withdraw what you no longer need, or ask the secretary.',
  'quota-of-meeting':
    'The meeting has no more room for this. Ask the chair or the secretary to remove what is no longer needed.',
  'wrong-password': 'The e-mail address or the password is not right. Check both and try again.',
  'wrong-present-password': 'The current password is not right. Enter the one that you signed in with.',
  'too-many-tries': 'Too many tries in a short time. Wait a few minutes, then try again.',
  'changed-too-often':
    'This has been changed too often in a short time. Wait a quarter of an hour, then send it again: what you have written stays in the form.',
  'email-in-use': 'There is an account with this e-mail address already. Sign in instead.',
  'not-verified':
    'Your e-mail address is not verified yet. Until it is, you can only read what is public and attend meetings to which you are invited. Your account page says what to do.',
  'already-verified': 'This address is verified already. Reload the page.',
  'founding-closed': 'At present you cannot create consultations on this server. Ask the person who runs it.',
  'founding-for-administrators': 'On this server only administrators create consultations. Ask one of them.',
  'password-guessable':
    'This password is easy to guess: it is a common one, or made of your name, address or organisation. Choose several words that do not belong together.',
  'link-ended': 'This link has been used or has expired. Ask for a new one.',
  'no-mail': 'This server sends no e-mail. Ask the person who runs it for a link to a new password.',
  'too-many-links':
    'The minutes have too many links, or too long ones. Take the addresses out of what you have pasted, then write it again.',
  'too-many-letters': 'Too many letters have been sent lately. Wait an hour, then try again.',
  'unknown-consultation': 'There is no such consultation. Choose one from the list of consultations.',
  'unknown-contribution': 'There is no such contribution. Choose one from the consultation.',
  'contributions-ended':
    'The last day for contributions has passed. Write to the secretariat if yours should still be taken into account.',
  'deadline-after-meeting':
    'The last day for contributions is after the meeting, for which they are compiled. Choose the day of the meeting, or one before it.',
  'consultation-closed':
    'This consultation is closed: it accepts no contributions and no invitations. Its secretary can open it again.',
  'consultation-in-use':
    'A consultation that has contributions, or whose meeting has been opened, cannot be deleted. Close it instead.',
  'contribution-decided': 'This contribution is not waiting: the secretary has accepted it, or it came in time.',
  'words-withdrawn':
    'The draft still has words of a contribution that is no longer shown. Take out the passages that are marked, then publish.',
  'registration-early':
    'Registration for this meeting has not begun yet. Come back on the first day named on the page.',
  'registration-ended': 'Registration for this meeting has ended. If you still want to come, write to the secretariat.',
  'registration-withdrawn': 'This registration has been withdrawn by its person.',
  'registration-changed': 'This registration has been changed since you saw it. Look at it again, then decide.',
  'registration-decided': 'Somebody else has decided about this registration already. Look at it again.',
  'registration-excluded':
    'This person was excluded from the meeting. Only the secretary can admit them again, on the page of people.',
  'registration-for-secretary':
    'The secretary alone decides about this registration: it is your own, or of a Member State for which you were not named, or was decided both ways many times.',
  'decided-too-often':
    'Too many decisions about registrations were taken within an hour. Go on in an hour: what was decided stays.',
  'registrations-full':
    'Many people are registering, and the list is full for now. Try again in a few minutes; what you have written stays in the form.',
  'unknown-registration': 'This registration does not exist, or is not yours to decide. Reload the list.',
  'unknown-focal-point': 'This address is not a focal point of the meeting. Reload the list.',
  'contribution-withdrawn': 'This contribution has been withdrawn. Send a new one instead.',
  'file-too-large': 'The file is larger than 20 MB. Leave out large pictures, or send it in parts.',
  'file-empty':
    'There is no text in this file. If it was scanned, send the document from which it was printed, or type the text.',
  'file-broken':
    'The file is damaged and cannot be read to its end. Open it on your computer, save it again, and send it again.',
  'file-encrypted': 'The file is protected by a password. Save it without one, and send it again.',
  'file-macros':
    'The file contains macros, which are programs. Save it as a document without macros (.docx or .odt), and send it again.',
  'file-unfolds':
    'What is packed in this file is far larger or lies far deeper than in any document, so it was not unpacked. Save the text as a new document, and send that.',
  'file-too-long': 'The file has more than 500 pages or 2,000 paragraphs. Send it in parts.',
  'file-too-slow':
    'Reading this file takes more time or memory than one file may have. Save it again without drawings, or send it in parts.',
  'file-is-word':
    'This is a Word document, though its name says something else. Let its name end in .docx, and send it again.',
  'file-is-odt':
    'This is an OpenDocument text, though its name says something else. Let its name end in .odt, and send it again.',
  'file-is-pdf': 'This is a PDF, though its name says something else. Let its name end in .pdf, and send it again.',
  'file-is-html':
    'This is a web page, though its name says something else. Let its name end in .html, and send it again.',
  'file-is-text':
    'This is plain text, though its name says something else. Let its name end in .txt, and send it again.',
  'file-is-old-word':
    'This is a file of an old version of Word or Office. Open it, save it as .docx or .odt, and send that.',
  'file-is-rtf': 'This is a file in Rich Text Format. Open it, save it as .docx or .odt, and send that.',
  'file-is-office': 'This is a spreadsheet, slides or a drawing. Save the text as .docx, .odt or PDF, and send that.',
  'file-is-picture':
    'This is a picture, sound or film. Send the text as .docx, .odt, PDF, HTML, Markdown or plain text.',
  'file-is-archive': 'This is an archive of files. Unpack it, and send the document in it.',
  'file-unknown':
    'This is none of the kinds of file that are read here. Send .docx, .odt, PDF, HTML, Markdown or plain text.',
  'unknown-invitation': 'This invitation does not exist. Check that the whole link was copied.',
  'unknown-screen-link': 'This link does not open the screen, or no longer works. Ask the secretary for a new one.',
  'invitation-ended': 'This invitation is no longer valid. Ask the secretary for a new one.',
  'invitation-for-another': 'This invitation is for another e-mail address. Sign in with the address that was invited.',
  'already-accepted': 'Somebody has accepted this invitation already. Ask the secretary for one of your own.',
  'changed-meanwhile':
    'Somebody else has changed this meanwhile. Their changes are kept: compare both versions, then send again.',
  'too-large': 'This is more than the server accepts at once. Shorten it or send it in parts.',
  'from-another-site': 'The server accepts this only from its own pages. Reload the page and try again.',
  'unknown-page': 'There is nothing at this address.',
  'unknown-file':
    'The server no longer has this file. It keeps a file for a day until it is sent. Choose the file again.',
  'files-at-once': 'Two files of yours are on their way. Wait until one of them has been read, then send this one.',
  'files-of-all': 'The server holds as many files as it has room for. Nothing of yours is lost; try again in a minute.',
  'too-many-files':
    'You have sent as many megabytes of files as one person may in a day. Send this file tomorrow, or make it smaller.',
  'recording-goes-on': 'The sound is being recorded already.',
  'recording-is-off': 'Nothing is being recorded.',
  'unknown-recording': 'There is no such recording.',
  'bad-message': 'The server did not understand this. Reload the page and try again.',
  'too-many-messages': 'That was too much at once. Wait a few seconds and try again.',
  'signed-out': 'You have been signed out. Sign in again; your place is kept.',
  'unknown-meeting': 'There is no such meeting. Choose one from the list of consultations.',
  'not-joined': 'The connection to the meeting was lost. It comes back by itself.',
  'storage-failed':
    'The server could not save this, so nothing was changed. Try again, and tell the secretary if it happens again.',
  'server-failed':
    'Something went wrong; this may not have been saved. Try again, and tell the secretary if it happens again.',
  'server-stopping': 'The server is restarting. This was not done; try again in a few seconds.',
  outdated: 'This page is older than the server. Reload it; your place is kept.',
  'media-unavailable': 'Sound and picture are not available at the moment. The list and the documents still work.',
  'in-the-room':
    'You are attending in the room, so this device stays silent: the room has its own sound. Join remotely to use it for sound.',
  'too-many-devices': 'You have joined with too many devices. Leave with one of them first.',
  'test-ended': 'This test is over: it ends by itself after two minutes. Start it again.',
  'tests-at-once': 'Too many people are testing at this moment. Wait two minutes, then start the test again.',
  'tests-spent': 'You have run the test as often as one person can within an hour. Wait an hour, then start it again.',
  'push-address': 'This browser’s push service cannot be used by this server. Use another browser, or e-mail.',
  'unsupported-browser':
    'This browser cannot carry sound and picture here. Use a current Firefox, Chrome, Edge or Safari. The list and the documents still work.',
} as const satisfies Readonly<Record<RefusalCode, string>>;
