import { adminActsRoutes } from '../admin/acts-routes.ts';
import { adminPeopleRoutes } from '../admin/people-routes.ts';
import { adminTextsRoutes } from '../admin/texts-routes.ts';
import type { Routes } from '../deps.ts';
import { accountRoutes } from './account-routes.ts';
import { addressRoutes } from './address-routes.ts';
import { answeringRoutes } from './answering-routes.ts';
import { applicationRoutes } from './application-routes.ts';
import { compilationDocumentRoutes } from './compilation-document-routes.ts';
import { compilationRoutes } from './compilation-routes.ts';
import { acceptedRoutes, compilingRoutes } from './compiling-routes.ts';
import { consultationRoutes } from './consultation-routes.ts';
import { contributionDocumentRoutes } from './contribution-document-routes.ts';
import { contributionRoutes } from './contribution-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { importRoutes } from './import-routes.ts';
import { lateRoutes } from './late-routes.ts';
import { annotationRoutes } from './meetings/annotation-routes.ts';
import { calendarRoutes } from './meetings/calendar-routes.ts';
import { endingRoutes } from './meetings/ending-routes.ts';
import { focalPointRoutes } from './meetings/focal-point-routes.ts';
import { invitationRoutes } from './meetings/invitation-routes.ts';
import { invitedRoutes } from './meetings/invited-routes.ts';
import { logRoutes } from './meetings/log-routes.ts';
import { meetingRoutes } from './meetings/meeting-routes.ts';
import { minutesRoutes } from './meetings/minutes-routes.ts';
import { registrationRoutes } from './meetings/registration-routes.ts';
import { registrationsRoutes } from './meetings/registrations-routes.ts';
import { reschedulingRoutes } from './meetings/rescheduling-routes.ts';
import { roomCodeRoutes } from './meetings/room-code-routes.ts';
import { screenLinkRoutes } from './meetings/screen-link-routes.ts';
import { speechRoutes } from './meetings/speech-routes.ts';
import { tryingRoutes } from './meetings/trying-routes.ts';
import { newsRoutes } from './news-routes.ts';
import { operationRoutes } from './operation-routes.ts';
import { packageRoutes } from './package-routes.ts';
import { reminderRoutes } from './reminder-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { serverRoutes } from './server-routes.ts';
import { sessionRoutes } from './session-routes.ts';

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
  logRoutes,
  screenLinkRoutes,
  speechRoutes,
  tryingRoutes,
  roomCodeRoutes,
  adminPeopleRoutes,
  adminActsRoutes,
  adminTextsRoutes,
];
