import { adminActsRoutes } from '../admin/acts-routes.ts';
import { adminPeopleRoutes } from '../admin/people-routes.ts';
import { adminTextsRoutes } from '../admin/texts-routes.ts';
import type { Routes } from '../deps.ts';
import { addressRoutes } from './address-routes.ts';
import { compilationDocumentRoutes } from './compilation/compilation-document-routes.ts';
import { compilationRoutes } from './compilation/compilation-routes.ts';
import { acceptedRoutes, compilingRoutes } from './compilation/compiling-routes.ts';
import { answeringRoutes } from './consultations/answering-routes.ts';
import { consultationRoutes } from './consultations/consultation-routes.ts';
import { contributionDocumentRoutes } from './consultations/contribution-document-routes.ts';
import { contributionRoutes } from './consultations/contribution-routes.ts';
import { importRoutes } from './consultations/import-routes.ts';
import { lateRoutes } from './consultations/late-routes.ts';
import { newsRoutes } from './consultations/news-routes.ts';
import { packageRoutes } from './consultations/package-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { agreementRoutes } from './meetings/agreement-routes.ts';
import { annotationRoutes } from './meetings/annotation-routes.ts';
import { calendarRoutes } from './meetings/calendar-routes.ts';
import { captionFeedRoutes } from './meetings/caption-feed-routes.ts';
import { captionRoutes } from './meetings/caption-routes.ts';
import { endingRoutes } from './meetings/ending-routes.ts';
import { focalPointRoutes } from './meetings/focal-point-routes.ts';
import { invitationRoutes } from './meetings/invitation-routes.ts';
import { invitedRoutes } from './meetings/invited-routes.ts';
import { logRoutes } from './meetings/log-routes.ts';
import { meetingRoutes } from './meetings/meeting-routes.ts';
import { minutesHistoryRoutes } from './meetings/minutes-history-routes.ts';
import { minutesRoutes } from './meetings/minutes-routes.ts';
import { recordingRoutes } from './meetings/recording-routes.ts';
import { registrationRoutes } from './meetings/registration-routes.ts';
import { registrationsRoutes } from './meetings/registrations-routes.ts';
import { reschedulingRoutes } from './meetings/rescheduling-routes.ts';
import { roomCodeRoutes } from './meetings/room-code-routes.ts';
import { screenLinkRoutes } from './meetings/screen-link-routes.ts';
import { seriesRoutes } from './meetings/series-routes.ts';
import { speechRoutes } from './meetings/speech-routes.ts';
import { tryingRoutes } from './meetings/trying-routes.ts';
import { wordsRoutes } from './meetings/words-routes.ts';
import { operationRoutes } from './operation-routes.ts';
import { accountRoutes } from './people/account-routes.ts';
import { applicationRoutes } from './people/application-routes.ts';
import { reminderRoutes } from './people/reminder-routes.ts';
import { sessionRoutes } from './people/session-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { serverRoutes } from './server-routes.ts';

/** Every resource that the server has. A new one is a file beside these, and a line here. */
export const routes: readonly Routes[] = [
  operationRoutes,
  serverRoutes,
  sessionRoutes,
  accountRoutes,
  addressRoutes,
  reminderRoutes,
  consultationRoutes,
  endingRoutes,
  newsRoutes,
  searchRoutes,
  contributionRoutes,
  fileRoutes,
  lateRoutes,
  importRoutes,
  meetingRoutes,
  agreementRoutes,
  seriesRoutes,
  reschedulingRoutes,
  calendarRoutes,
  compilationRoutes,
  compilingRoutes,
  answeringRoutes,
  acceptedRoutes,
  annotationRoutes,
  invitationRoutes,
  applicationRoutes,
  invitedRoutes,
  registrationRoutes,
  registrationsRoutes,
  focalPointRoutes,
  compilationDocumentRoutes,
  contributionDocumentRoutes,
  packageRoutes,
  minutesRoutes,
  wordsRoutes,
  minutesHistoryRoutes,
  recordingRoutes,
  logRoutes,
  screenLinkRoutes,
  captionFeedRoutes,
  captionRoutes,
  speechRoutes,
  tryingRoutes,
  roomCodeRoutes,
  adminPeopleRoutes,
  adminActsRoutes,
  adminTextsRoutes,
];
